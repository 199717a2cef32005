package vn.chungtay.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chungtay.bench.contribution.Officers;
import vn.chungtay.bench.contribution.Officers.Recorded;
import vn.chungtay.bench.contribution.RunningContribution;
import vn.chungtay.bench.measure.Percentiles;
import vn.chungtay.bench.process.Broker;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Goal;
import vn.chungtay.bench.report.Result;

/** Officers who record gifts at the same time, over HTTP: how long each waits. */
@Command(
        name = "officers",
        description = "Measures how long officers wait who record gifts at the same time.",
        mixinStandardHelpOptions = true)
final class OfficersCommand implements Callable<Integer> {

    /** As the goal says. */
    private static final int GOAL_OFFICERS = 100;

    private static final int GOAL_PER_SECOND = 200;
    private static final double GOAL_MS = 100;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--officers", defaultValue = "100", description = "at work at the same time: ${DEFAULT-VALUE}")
    private int officers = GOAL_OFFICERS;

    @Option(names = "--per-second", defaultValue = "200", description = "gifts, of all officers: ${DEFAULT-VALUE}")
    private int perSecond = GOAL_PER_SECOND;

    @Option(names = "--gifts", defaultValue = "12000", description = "that are measured: ${DEFAULT-VALUE}")
    private int gifts = 12_000;

    @Option(names = "--warm-up", defaultValue = "30000", description = "gifts before them: ${DEFAULT-VALUE}")
    private int warmUp = 30_000;

    @Override
    public Integer call() throws Exception {
        try (TestBed bed = TestBed.open(options);
                Broker broker = Broker.start()) {
            List<Figure> figures = figures(bed, broker);
            Result result = new Result(bed.time(), bed.circumstances());
            result.add(String.format(Locale.ROOT, "%,d officers record gifts", officers), figures);
            bed.say(Result.table(figures));
            bed.keep(result, "officers-" + options.serverName());
        }
        return 0;
    }

    private List<Figure> figures(TestBed bed, Broker broker) throws Exception {
        String database = Setup.newDatabase();
        try (var service = RunningContribution.start(bed.uri(), database, broker.bootstrap())) {
            var all = new Officers(service, officers);
            Recorded before = all.record(warmUp, perSecond);
            bed.say(String.format(Locale.ROOT, "warmed up; now %,d gifts, %,d a second", gifts, perSecond));
            Recorded recorded = all.record(gifts, perSecond);
            requireEveryDong(all.creditedVnd(), before.totalVnd() + recorded.totalVnd());
            Percentiles millis = Percentiles.of(recorded.millis());
            return List.of(
                    Figure.millis("gift due → answered, p50", millis.at(50), null, detail()),
                    Figure.millis("gift due → answered, p99", millis.at(99), goal(), ""),
                    Figure.millis("the longest of all", millis.greatest(), null, ""));
        } finally {
            bed.client().getDatabase(database).drop();
        }
    }

    private static void requireEveryDong(long creditedVnd, long recordedVnd) {
        if (creditedVnd != recordedVnd) {
            throw new IllegalStateException(
                    "The ledgers have " + creditedVnd + " đồng, but gifts of " + recordedVnd + " were recorded");
        }
    }

    private String detail() {
        return String.format(
                Locale.ROOT, "%,d gifts at %,d/s, all answered and in the ledgers to the last đồng", gifts, perSecond);
    }

    /** Fewer officers, or a lower rate, prove nothing. */
    private @Nullable Goal goal() {
        return officers < GOAL_OFFICERS || perSecond < GOAL_PER_SECOND ? null : Goal.atMost(GOAL_MS);
    }
}
