package vn.chungtay.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import vn.chungtay.bench.contestant.OurLog;
import vn.chungtay.bench.contestant.Sample;
import vn.chungtay.bench.measure.Rounds;
import vn.chungtay.bench.measure.Writers;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Goal;

/**
 * What an append, a look into the middle of the log and reading an aggregate cost when the log is small and when it is large.
 * The logs stand side by side on one server while the rounds go from one to the other.
 */
final class SizeBenchmark implements Benchmark {

    private static final int WRITERS = 512;
    private static final int FILL_STEP = 100_000;
    private static final int APPENDS = 2_000;
    private static final int APPENDING = 64;
    private static final int TRACKED = 2_000;
    private static final int AGGREGATES = 100;
    private static final int EVENTS_OF_ONE = 10;
    private static final Goal GOAL = Goal.atMost(1.1);

    @Override
    public String title() {
        return "Cost in a large log";
    }

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        List<Filled> logs = new ArrayList<>();
        try {
            for (int size : setup.sizes()) {
                setup.progress().accept(String.format(Locale.ROOT, "filling a log with %,d events", size));
                logs.add(filled(setup, size));
            }
            List<Figure> figures = new ArrayList<>();
            figures.addAll(compared(
                    setup,
                    logs,
                    "append",
                    log -> Writers.append(APPENDS, log.log().engine(), APPENDING)
                            .microsEach()));
            figures.addAll(compared(setup, logs, "track from the middle", SizeBenchmark::track));
            figures.addAll(compared(setup, logs, "read an aggregate", SizeBenchmark::readAggregate));
            return figures;
        } finally {
            // The embedded server goes through every page of a database to drop it: of ten million events, for a
            // quarter of an hour.
            logs.forEach(log -> {
                if (setup.serverStays()) {
                    log.log().close();
                } else {
                    log.log().leave();
                }
            });
        }
    }

    private record Filled(int size, OurLog log, List<String> aggregates) {}

    @FunctionalInterface
    private interface Cost {
        double micros(Filled log) throws Exception;
    }

    private static Filled filled(Setup setup, int size) throws Exception {
        OurLog log = new OurLog(setup.client(), Setup.newDatabase());
        List<String> aggregates = new ArrayList<>();
        for (int i = 0; i < AGGREGATES; i++) {
            aggregates.add(Sample.newAggregate());
        }
        int done = 0;
        for (String aggregate : aggregates) {
            Writers.appendAggregate(aggregate, EVENTS_OF_ONE, log.engine(), EVENTS_OF_ONE);
            done += EVENTS_OF_ONE;
        }
        while (done < size) {
            int step = Math.min(FILL_STEP, size - done);
            Writers.append(step, log.engine(), WRITERS);
            done += step;
        }
        return new Filled(size, log, aggregates);
    }

    private static List<Figure> compared(Setup setup, List<Filled> logs, String what, Cost cost) throws Exception {
        Map<String, Rounds.Slot> slots = new LinkedHashMap<>();
        for (Filled log : logs) {
            slots.put(name(log), () -> cost.micros(log));
        }
        Rounds rounds = Rounds.run(setup.rounds(), slots);
        List<Figure> figures = new ArrayList<>();
        String small = name(logs.getFirst());
        for (Filled log : logs.subList(1, logs.size())) {
            figures.add(Figure.ratio(
                    what + ", time at " + name(log) + " / at " + small,
                    rounds.ratio(name(log), small),
                    GOAL,
                    String.format(
                            Locale.ROOT, "%.0f and %.0f µs each", rounds.median(name(log)), rounds.median(small))));
        }
        return figures;
    }

    private static String name(Filled log) {
        return String.format(Locale.ROOT, "%,d", log.size());
    }

    private static double track(Filled filled) {
        long from = ThreadLocalRandom.current().nextLong(filled.size() / 4, filled.size() / 2);
        long begin = System.nanoTime();
        try (var events = filled.log().engine().readEvents(new GlobalSequenceTrackingToken(from), false)) {
            long seen = events.limit(TRACKED).count();
            if (seen != TRACKED) {
                throw new IllegalStateException("Only " + seen + " events stand behind " + from);
            }
            return (System.nanoTime() - begin) / 1e3 / TRACKED;
        }
    }

    private static double readAggregate(Filled filled) {
        long begin = System.nanoTime();
        for (String aggregate : filled.aggregates()) {
            long seen =
                    filled.log().engine().readEvents(aggregate, 0).asStream().count();
            if (seen != EVENTS_OF_ONE) {
                throw new IllegalStateException("Of " + aggregate + " there are " + seen + " events");
            }
        }
        return (System.nanoTime() - begin) / 1e3 / filled.aggregates().size();
    }
}
