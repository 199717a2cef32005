package vn.chungtay.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.chungtay.bench.contestant.AxonMongo;
import vn.chungtay.bench.contestant.Contestant;
import vn.chungtay.bench.contestant.OurLog;
import vn.chungtay.bench.contestant.Sample;
import vn.chungtay.bench.measure.Rounds;
import vn.chungtay.bench.measure.Writers;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Goal;

/** Reads a whole log in its order, as a new view does, from a server that has read it once before. */
final class TrackBenchmark implements Benchmark {

    private static final int WRITERS = 512;
    private static final int EVENTS_AT_ONCE = 1_000;
    private static final Goal GOAL = Goal.atLeast(150_000);

    @Override
    public String title() {
        return "Track from the start";
    }

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        try (OurLog log = new OurLog(setup.client(), Setup.newDatabase());
                AxonMongo axonMongo = new AxonMongo(setup.client(), Setup.newDatabase())) {
            Writers.append(setup.tracked(), log.engine(), WRITERS);
            int scanned = Math.min(setup.tracked(), setup.scanned());
            fill(axonMongo, scanned);
            String raw = "LogReader, as the relay reads";
            String ours = "engine, as Axon's processors read";
            String theirs = "axon-mongo, a log of " + scanned;
            Map<String, Rounds.Slot> slots = new LinkedHashMap<>();
            slots.put(raw, () -> perSecond(setup.tracked(), () -> read(log)));
            slots.put(ours, () -> perSecond(setup.tracked(), () -> track(log.engine())));
            slots.put(theirs, () -> perSecond(scanned, () -> track(axonMongo.engine())));
            Rounds rounds = Rounds.run(setup.rounds(), slots);
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.rate(ours, rounds.median(ours), GOAL));
            figures.add(Figure.rate(raw, rounds.median(raw), GOAL));
            figures.add(Figure.rate(theirs, rounds.median(theirs), null));
            figures.add(Figure.ratio("engine / axon-mongo", rounds.ratio(ours, theirs), null, ""));
            return figures;
        }
    }

    private static void fill(Contestant contestant, int events) {
        for (int done = 0; done < events; done += EVENTS_AT_ONCE) {
            contestant
                    .engine()
                    .appendEvents(Sample.events(Sample.newAggregate(), 0, Math.min(EVENTS_AT_ONCE, events - done)));
        }
    }

    @FunctionalInterface
    private interface Reading {
        long events();
    }

    private static double perSecond(int expected, Reading reading) {
        long begin = System.nanoTime();
        long events = reading.events();
        double perSecond = events * 1e9 / (System.nanoTime() - begin);
        if (events != expected) {
            throw new IllegalStateException("Read were " + events + " of " + expected + " events");
        }
        return perSecond;
    }

    private static long read(OurLog log) {
        long position = 0;
        int found = log.log().read(position, EVENTS_AT_ONCE).size();
        while (found > 0) {
            position += found;
            found = log.log().read(position, EVENTS_AT_ONCE).size();
        }
        return position;
    }

    @SuppressWarnings("NullAway") // no token means from the start, says Axon
    private static long track(EventStorageEngine engine) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            return events.filter(event -> event.getIdentifier() != null).count();
        }
    }
}
