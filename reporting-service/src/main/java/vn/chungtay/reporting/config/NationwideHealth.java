package vn.chungtay.reporting.config;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down until the stream has begun to fold, and when it has stopped. */
final class NationwideHealth implements HealthIndicator {

    private final NationwideStream stream;

    NationwideHealth(NationwideStream stream) {
        this.stream = stream;
    }

    @Override
    public Health health() {
        Health.Builder health = stream.isHealthy() ? Health.up() : Health.down();
        return health.withDetail("stream", String.valueOf(stream.state())).build();
    }
}
