package vn.chungtay.infra.eventstore.setup;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import vn.chungtay.infra.eventstore.LogObserver;
import vn.chungtay.infra.eventstore.MongoEventLog;

/** Meters of the log. */
final class LogMeters implements LogObserver {

    private final Timer appends;
    private final Counter events;
    private final DistributionSummary groups;
    private final Counter racesLost;
    private final Counter unclear;

    LogMeters(MeterRegistry registry) {
        appends = Timer.builder("chungtay.log.append")
                .description("From the call of an append to its acknowledgement")
                .publishPercentileHistogram()
                .register(registry);
        events = Counter.builder("chungtay.log.events")
                .description("Events appended by this process")
                .register(registry);
        groups = DistributionSummary.builder("chungtay.log.group")
                .description("Commits in one insert command")
                .baseUnit("commits")
                .register(registry);
        racesLost = Counter.builder("chungtay.log.races.lost")
                .description("Commits placed anew, since another process had taken their place")
                .register(registry);
        unclear = Counter.builder("chungtay.log.unclear")
                .description("Commits inserted again, since it was unclear whether they were in")
                .register(registry);
    }

    /** Gauges of what can be seen of the log at any time. */
    static void watch(MongoEventLog log, MeterRegistry registry) {
        Gauge.builder("chungtay.log.queue", log, MongoEventLog::queuedCommits)
                .description("Commits that wait for their insert")
                .register(registry);
        Gauge.builder("chungtay.log.tail.lag", log, MongoEventLog::tailLag)
                .description(
                        "Events that are in the log, as far as this process knows, and were not handed to its processors")
                .register(registry);
        Gauge.builder("chungtay.log.alarm", log, seen -> seen.alarm().isPresent() ? 1 : 0)
                .description("1 while reading stands still at a place that cannot be read")
                .register(registry);
    }

    @Override
    public void appended(int count, Duration took) {
        events.increment(count);
        appends.record(took);
    }

    @Override
    public void inserting(int commits) {
        groups.record(commits);
    }

    @Override
    public void raceLost(int commits) {
        racesLost.increment(commits);
    }

    @Override
    public void unclear(int commits) {
        unclear.increment(commits);
    }
}
