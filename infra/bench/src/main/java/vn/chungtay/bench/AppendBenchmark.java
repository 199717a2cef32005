package vn.chungtay.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import vn.chungtay.bench.contestant.AxonMongo;
import vn.chungtay.bench.contestant.BareDriver;
import vn.chungtay.bench.contestant.Contestant;
import vn.chungtay.bench.contestant.OurLog;
import vn.chungtay.bench.measure.Rounds;
import vn.chungtay.bench.measure.Writers;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Goal;

/** Appends of one event each, by few and by many writers, against axon-mongo and against the bare driver. */
final class AppendBenchmark implements Benchmark {

    private static final int BATCH = 1_000;
    private static final int BATCHES_A_SECOND = 10;
    private static final String BARE = "bare driver";
    private static final Map<Integer, Goal> OVER_AXON_MONGO = Map.of(64, Goal.atLeast(6));
    private static final Map<Integer, Goal> OVER_BARE = Map.of(512, Goal.atLeast(0.85));

    @Override
    public String title() {
        return "Append";
    }

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Map<String, Rounds.Slot> slots = new LinkedHashMap<>();
        slots.put(BARE, () -> bare(setup));
        for (int writers : setup.writers()) {
            slots.put(
                    ours(writers),
                    () -> appends(setup, writers, () -> new OurLog(setup.client(), Setup.newDatabase())));
            slots.put(
                    axonMongo(writers),
                    () -> appends(setup, writers, () -> new AxonMongo(setup.client(), Setup.newDatabase())));
        }
        Rounds rounds = Rounds.run(setup.rounds(), slots);
        List<Figure> figures = new ArrayList<>();
        for (int writers : setup.writers()) {
            figures.add(figure(rounds, ours(writers), axonMongo(writers), OVER_AXON_MONGO.get(writers)));
            figures.add(figure(rounds, ours(writers), BARE, OVER_BARE.get(writers)));
        }
        return figures;
    }

    private static Figure figure(Rounds rounds, String one, String by, @Nullable Goal goal) {
        return Figure.ratio(
                one + " / " + by,
                rounds.ratio(one, by),
                goal,
                String.format(Locale.ROOT, "%,.0f and %,.0f /s", rounds.median(one), rounds.median(by)));
    }

    private static String ours(int writers) {
        return "log, " + writers + (writers == 1 ? " writer" : " writers");
    }

    private static String axonMongo(int writers) {
        return "axon-mongo, " + writers;
    }

    private static double appends(Setup setup, int writers, Contestant.Kind kind) throws Exception {
        try (Contestant contestant = kind.open()) {
            return Writers.appendFor(setup.slot(), contestant.engine(), writers).perSecond();
        }
    }

    private static double bare(Setup setup) {
        long batches = Math.max(1, BATCHES_A_SECOND * setup.slot().toMillis() / 1_000);
        try (BareDriver driver = new BareDriver(setup.client(), Setup.newDatabase())) {
            List<List<BsonDocument>> prepared = new ArrayList<>();
            for (int i = 0; i < batches; i++) {
                prepared.add(driver.documents(BATCH));
            }
            long begin = System.nanoTime();
            prepared.forEach(driver::insert);
            return batches * BATCH * 1e9 / (System.nanoTime() - begin);
        }
    }
}
