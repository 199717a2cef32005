package vn.chungtay.infra.eventstream.setup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.chungtay.infra.eventstream.consume.DeskWorker;
import vn.chungtay.infra.eventstream.consume.StreamConsumers;
import vn.chungtay.infra.eventstream.consume.WaitingLetters;

/**
 * Health of the consumers that react: {@code DOWN} when one stands at a gap, {@code UNKNOWN} while an outage lasts. Those that
 * make a view tell their trouble with the view. Dead letters that wait are told and do no harm: everything else goes on.
 */
final class ConsumerHealth implements HealthIndicator {

    private final List<StreamConsumers> reacting;
    private final DeskWorker desk;

    ConsumerHealth(List<StreamConsumers> reacting, DeskWorker desk) {
        this.reacting = List.copyOf(reacting);
        this.desk = desk;
    }

    @Override
    public Health health() {
        Map<String, String> alarms = ofAll(StreamConsumers::alarms);
        Map<String, String> outages = ofAll(StreamConsumers::outages);
        Health.Builder health = Health.up();
        if (!alarms.isEmpty()) {
            health.down().withDetail("alarms", alarms);
        } else if (!outages.isEmpty()) {
            health.unknown().withDetail("outages", outages);
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

    private Map<String, String> ofAll(Function<StreamConsumers, Map<String, String>> what) {
        Map<String, String> all = new TreeMap<>();
        reacting.forEach(consumers -> all.putAll(what.apply(consumers)));
        return all;
    }
}
