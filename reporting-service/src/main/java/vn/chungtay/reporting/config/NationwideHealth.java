package vn.chungtay.reporting.config;

import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.chungtay.infra.service.projection.GenerationCollection;

/** Down until the stream of the figures that are shown has begun to fold, and when it has stopped. */
final class NationwideHealth extends AbstractHealthIndicator {

    private final NationwideProjection projection;
    private final GenerationCollection generations;

    NationwideHealth(NationwideProjection projection, GenerationCollection generations) {
        super("The generation that is shown could not be looked up");
        this.projection = projection;
        this.generations = generations;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<NationwideStream> stream = projection
                .of(generations.of(NationwideProjection.NAME).serving())
                .map(NationwideGeneration::stream);
        boolean healthy = stream.filter(NationwideStream::isHealthy).isPresent();
        (healthy ? health.up() : health.down())
                .withDetail(
                        "stream",
                        String.valueOf(stream.map(NationwideStream::state).orElse(null)));
    }
}
