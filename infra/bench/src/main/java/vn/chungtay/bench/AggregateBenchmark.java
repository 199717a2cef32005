package vn.chungtay.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.chungtay.bench.contestant.AxonMongo;
import vn.chungtay.bench.contestant.OurLog;
import vn.chungtay.bench.contestant.Sample;
import vn.chungtay.bench.measure.Rounds;
import vn.chungtay.bench.measure.Writers;
import vn.chungtay.bench.report.Figure;

/** Reads one aggregate as it is before a command: all of its events, or a snapshot and those behind it. */
final class AggregateBenchmark implements Benchmark {

    private static final String OURS = "log";
    private static final String THEIRS = "axon-mongo";
    private static final int WRITERS = 512;
    private static final int EVENTS_AT_ONCE = 1_000;

    /** A snapshot is taken so often, so half of this many events stand behind it on average. */
    private static final int SNAPSHOT_EVERY = 100;

    /** Small aggregates are read this often in one measurement. */
    private static final int EVENTS_A_MEASUREMENT = 2_000;

    @Override
    public String title() {
        return "Read one aggregate";
    }

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (OurLog log = new OurLog(setup.client(), Setup.newDatabase());
                AxonMongo axonMongo = new AxonMongo(setup.client(), Setup.newDatabase())) {
            for (int events : setup.aggregates()) {
                Map<String, EventStorageEngine> engines = new LinkedHashMap<>();
                engines.put(OURS, log.engine());
                if (events <= setup.scanned()) {
                    engines.put(THEIRS, axonMongo.engine());
                }
                String aggregate = Sample.newAggregate();
                fill(engines, aggregate, events);
                int times = Math.max(1, EVENTS_A_MEASUREMENT / events);
                figures.add(figure(events + " events", read(setup, engines, aggregate, 0, times)));
                if (events > SNAPSHOT_EVERY) {
                    int snapshot = events - SNAPSHOT_EVERY / 2;
                    engines.values().forEach(engine -> engine.storeSnapshot(Sample.event(aggregate, snapshot - 1)));
                    figures.add(figure(
                            events + " events with a snapshot",
                            read(setup, engines, aggregate, snapshot, EVENTS_A_MEASUREMENT / SNAPSHOT_EVERY)));
                }
            }
        }
        return figures;
    }

    private static void fill(Map<String, EventStorageEngine> engines, String aggregate, int events) throws Exception {
        for (Map.Entry<String, EventStorageEngine> engine : engines.entrySet()) {
            if (engine.getKey().equals(OURS)) {
                Writers.appendAggregate(aggregate, events, engine.getValue(), WRITERS);
                continue;
            }
            for (int done = 0; done < events; done += EVENTS_AT_ONCE) {
                engine.getValue().appendEvents(Sample.events(aggregate, done, Math.min(EVENTS_AT_ONCE, events - done)));
            }
        }
    }

    private static Rounds read(
            Setup setup, Map<String, EventStorageEngine> engines, String aggregate, long from, int times)
            throws Exception {
        Map<String, Rounds.Slot> slots = new LinkedHashMap<>();
        engines.forEach((name, engine) -> slots.put(name, () -> millis(engine, aggregate, from, times)));
        return Rounds.run(setup.rounds(), slots);
    }

    private static Figure figure(String what, Rounds rounds) {
        if (!rounds.has(THEIRS)) {
            return Figure.millis(what, rounds.median(OURS), null, "");
        }
        return Figure.ratio(
                what + ", time / axon-mongo's",
                rounds.ratio(OURS, THEIRS),
                null,
                String.format(Locale.ROOT, "%.2f and %.2f ms", rounds.median(OURS), rounds.median(THEIRS)));
    }

    private static double millis(EventStorageEngine engine, String aggregate, long from, int times) {
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            if (from > 0 && engine.readSnapshot(aggregate).isEmpty()) {
                throw new IllegalStateException("There is no snapshot of " + aggregate);
            }
            long last = from - 1;
            var events = engine.readEvents(aggregate, from);
            while (events.hasNext()) {
                last = events.next().getSequenceNumber();
            }
            if (last < from) {
                throw new IllegalStateException("There are no events of " + aggregate + " from " + from + " on");
            }
        }
        return (System.nanoTime() - begin) / 1e6 / times;
    }
}
