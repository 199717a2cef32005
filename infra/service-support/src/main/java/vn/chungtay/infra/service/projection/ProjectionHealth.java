package vn.chungtay.infra.service.projection;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import vn.chungtay.infra.service.axon.ReactionHealth;

/**
 * Says which views this process cannot go on making, and what is in the way. That is no reason to take the process away from its
 * callers: what is shown goes on being shown.
 */
final class ProjectionHealth implements HealthIndicator {

    /** Neither up nor down: the process as a whole stays as healthy as the rest of it. */
    static final Status DEGRADED = ReactionHealth.DEGRADED;

    private final GenerationKeeper keeper;

    ProjectionHealth(GenerationKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Health health() {
        Map<String, String> troubles = keeper.troubles();
        return troubles.isEmpty()
                ? Health.up().build()
                : Health.status(DEGRADED).withDetail("troubles", troubles).build();
    }
}
