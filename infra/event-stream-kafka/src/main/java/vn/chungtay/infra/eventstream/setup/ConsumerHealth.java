package vn.chungtay.infra.eventstream.setup;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.chungtay.infra.eventstream.consume.StreamConsumers;

/** Health of the consumers: {@code DOWN} when one has stopped at a gap, {@code UNKNOWN} while an outage lasts. */
final class ConsumerHealth implements HealthIndicator {

    private final StreamConsumers consumers;

    ConsumerHealth(StreamConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        if (!consumers.alarms().isEmpty()) {
            health = Health.down().withDetail("alarms", consumers.alarms());
        } else if (!consumers.outages().isEmpty()) {
            health = Health.unknown().withDetail("outages", consumers.outages());
        }
        return health.withDetail("deadLetters", consumers.deadLetterCount()).build();
    }
}
