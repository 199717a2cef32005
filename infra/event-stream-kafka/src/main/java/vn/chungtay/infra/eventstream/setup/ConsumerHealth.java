package vn.chungtay.infra.eventstream.setup;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.chungtay.infra.eventstream.consume.DeskWorker;
import vn.chungtay.infra.eventstream.consume.StreamConsumers;
import vn.chungtay.infra.eventstream.consume.WaitingLetters;

/**
 * Health of the consumers: {@code DOWN} when one has stopped at a gap, {@code UNKNOWN} while an outage lasts. Dead letters that
 * wait are told and do no harm: everything else goes on.
 */
final class ConsumerHealth implements HealthIndicator {

    private final StreamConsumers consumers;
    private final DeskWorker desk;

    ConsumerHealth(StreamConsumers consumers, DeskWorker desk) {
        this.consumers = consumers;
        this.desk = desk;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        if (!consumers.alarms().isEmpty()) {
            health.down().withDetail("alarms", consumers.alarms());
        } else if (!consumers.outages().isEmpty()) {
            health.unknown().withDetail("outages", consumers.outages());
        }
        List<WaitingLetters> waiting = desk.waiting();
        health.withDetail(
                "deadLetters", waiting.stream().mapToInt(WaitingLetters::count).sum());
        waiting.stream()
                .map(WaitingLetters::oldest)
                .min(Instant::compareTo)
                .ifPresent(oldest -> health.withDetail("oldestDeadLetter", oldest.toString()));
        return health.build();
    }
}
