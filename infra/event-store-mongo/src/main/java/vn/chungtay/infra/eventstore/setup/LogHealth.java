package vn.chungtay.infra.eventstore.setup;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.chungtay.infra.eventstore.MongoEventLog;

/**
 * Health of the log: {@code DOWN} when reading stands still at a place that a person must look at, while every processor would say that
 * it runs, and when this process cannot append any more.
 */
final class LogHealth implements HealthIndicator {

    private final MongoEventLog log;

    LogHealth(MongoEventLog log) {
        this.log = log;
    }

    @Override
    public Health health() {
        Health.Builder health = log.isOpen() && log.alarm().isEmpty() ? Health.up() : Health.down();
        log.alarm().ifPresent(alarm -> health.withDetail("alarm", alarm));
        return health.withDetail("appends", log.isOpen())
                .withDetail("tailLag", log.tailLag())
                .build();
    }
}
