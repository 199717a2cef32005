package vn.chungtay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import vn.chungtay.bench.contestant.OurLog;
import vn.chungtay.bench.contestant.Sample;
import vn.chungtay.bench.measure.PacedWriter;
import vn.chungtay.bench.measure.Percentiles;
import vn.chungtay.bench.process.WriterProcess;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Goal;

/**
 * How long it takes from the call of an append until a tracking reader has the event, the insert included: with both in one
 * process, and with the writer in another. The first events warm up and do not count.
 */
final class LatencyBenchmark implements Benchmark {

    /** As the services have it. */
    private static final long FETCH_DELAY_MS = 20;

    private static final int PATIENCE_SECONDS = 30;

    @Override
    public String title() {
        return "Commit to tracker";
    }

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(figures("one process", inOne(setup), Goal.atMost(10)));
        figures.addAll(figures("across two processes", acrossTwo(setup), Goal.atMost(50)));
        return figures;
    }

    private static List<Figure> figures(String where, Percentiles millis, Goal goal) {
        String spread = String.format(Locale.ROOT, "%.2f to %.2f ms", millis.least(), millis.greatest());
        return List.of(
                Figure.millis("p50, " + where, millis.at(50), null, spread),
                Figure.millis("p99, " + where, millis.at(99), goal, spread));
    }

    private static Percentiles inOne(Setup setup) throws InterruptedException {
        try (OurLog log = new OurLog(setup.client(), Setup.newDatabase())) {
            EmbeddedEventStore store = store(log);
            int events = setup.paced() * 2;
            Percentiles millis = tracked(store, events, () -> PacedWriter.write(events, event -> store.publish(event)));
            store.shutDown();
            return millis;
        }
    }

    private static Percentiles acrossTwo(Setup setup) throws InterruptedException {
        String database = Setup.newDatabase();
        try (OurLog log = new OurLog(setup.client(), database);
                WriterProcess writer = WriterProcess.start(setup.uri())) {
            writer.open(database);
            EmbeddedEventStore store = store(log);
            int events = setup.paced() * 2;
            Percentiles millis = tracked(store, events, () -> writer.paced(events));
            store.shutDown();
            writer.leave();
            return millis;
        }
    }

    private static EmbeddedEventStore store(OurLog log) {
        return EmbeddedEventStore.builder()
                .storageEngine(log.engine())
                .fetchDelay(FETCH_DELAY_MS)
                .build();
    }

    /** Reads the events while the writer appends them; answers for the second half how many milliseconds each was on its way. */
    @SuppressWarnings("NullAway") // no token means from the start, says Axon
    private static Percentiles tracked(EmbeddedEventStore store, int events, Runnable writer)
            throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> tracker = store.openStream(null)) {
            Thread writing = Thread.ofPlatform().name("paced-writer").start(writer);
            for (int seen = 0; seen < events; seen++) {
                if (!tracker.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The tracker saw " + seen + " of " + events + " events");
                }
                TrackedEventMessage<?> event = tracker.nextAvailable();
                long now = Sample.nowMicros();
                if (seen >= events / 2) {
                    millis.add((now - ((Sample) event.getPayload()).sentMicros()) / 1e3);
                }
            }
            writing.join();
        }
        return Percentiles.of(millis);
    }
}
