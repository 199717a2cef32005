package vn.chungtay.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chungtay.bench.contribution.GeneratedStatement;
import vn.chungtay.bench.contribution.PostedStatement;
import vn.chungtay.bench.contribution.RunningContribution;
import vn.chungtay.bench.process.Broker;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Goal;
import vn.chungtay.bench.report.Result;

/** A bank's statement through the contribution service: parsed, matched, posted, and equal to the truth to the last đồng. */
@Command(
        name = "statement",
        description = "Measures how long the contribution service takes for a bank's statement.",
        mixinStandardHelpOptions = true)
final class StatementCommand implements Callable<Integer> {

    /** The largest statement known: credits of the Fatherland Front's relief account, 1 to 10 September 2024. */
    private static final int LARGEST_KNOWN = 200_318;

    private static final double GOAL_MS = 60_000;

    private static final int WARM_UP_SERIES = 5008;
    private static final int SERIES = 5009;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--lines", defaultValue = "200318", description = "of the statement: ${DEFAULT-VALUE}")
    private int lines = LARGEST_KNOWN;

    /** A service runs for months: what is compiled in its first minutes is no part of a statement's cost. */
    @Option(names = "--warm-up", defaultValue = "100000", description = "lines of one before it: ${DEFAULT-VALUE}")
    private int warmUp = 100_000;

    @Override
    public Integer call() throws Exception {
        try (TestBed bed = TestBed.open(options);
                Broker broker = Broker.start()) {
            List<Figure> figures = figures(bed, broker);
            Result result = new Result(bed.time(), bed.circumstances());
            result.add(String.format(Locale.ROOT, "Statement of %,d lines", lines), figures);
            bed.say(Result.table(figures));
            bed.keep(result, "statement-" + options.serverName());
        }
        return 0;
    }

    private List<Figure> figures(TestBed bed, Broker broker) {
        String database = Setup.newDatabase();
        try (var service = RunningContribution.start(bed.uri(), database, broker.bootstrap())) {
            post(service, WARM_UP_SERIES, warmUp);
            service.awaitFollowers();
            bed.say(String.format(Locale.ROOT, "warmed up; now the %,d lines", lines));
            PostedStatement posted = post(service, SERIES, lines);
            double followedMillis = service.awaitFollowers();
            return List.of(
                    Figure.rate("lines parsed, matched and posted", lines * 1e3 / posted.totalMillis(), null),
                    Figure.millis("parsed, checked and staged", posted.stagingMillis(), null, ""),
                    Figure.millis("matched and posted", posted.postingMillis(), null, detail(posted)),
                    Figure.millis("all of it", posted.totalMillis(), goal(), ""),
                    Figure.millis(
                            "until every view and the relay had it", posted.totalMillis() + followedMillis, null, ""));
        } finally {
            bed.client().getDatabase(database).drop();
        }
    }

    private static PostedStatement post(RunningContribution service, int series, int lines) {
        var statement = GeneratedStatement.of(series, lines, service.code(), RunningContribution.OPENS.plusDays(1));
        PostedStatement posted = service.post(statement);
        posted.require(statement);
        return posted;
    }

    private static String detail(PostedStatement posted) {
        return String.format(
                Locale.ROOT, "%,d gifts, %,d lines wait, as generated", posted.matched(), posted.waiting());
    }

    /** The goal is set for the largest statement known; a smaller one proves nothing. */
    private @Nullable Goal goal() {
        return lines < LARGEST_KNOWN ? null : Goal.atMost(GOAL_MS);
    }
}
