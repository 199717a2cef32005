package vn.chungtay.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chungtay.bench.housing.Households;
import vn.chungtay.bench.housing.RunningHousing;
import vn.chungtay.bench.measure.Percentiles;
import vn.chungtay.bench.process.Broker;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Goal;
import vn.chungtay.bench.report.Result;

/** All houses of the country through the import of lists, and then lists of them and searches by name. */
@Command(
        name = "cases",
        description =
                "Measures how long the housing service takes to import cases, to list them and to find them by name.",
        mixinStandardHelpOptions = true)
final class CasesCommand implements Callable<Integer> {

    /** Houses that the movement built and repaired in the whole country. */
    private static final int ALL_HOUSES = 334_234;

    private static final double IMPORT_GOAL_MS = 15 * 60_000;
    private static final double QUERY_GOAL_MS = 100;
    private static final double NANOS_A_MILLI = 1e6;

    /** Pages of each filter, and of names, that do not count: what a service has never done it does slowly. */
    private static final int WARM_UP = 20;

    private static final List<String> FILTERS = List.of(
            "unitCode=T63-08",
            "stage=LISTED",
            "stage=LISTED&pillar=NCC",
            "provinceCode=08&kind=REPAIR",
            "late=true",
            "pillar=CAMPAIGN&kind=NEW&unitCode=T63-10",
            "kind=REPAIR",
            "communeCode=00001",
            "stage=STARTED",
            "stage=STARTED&pillar=CAMPAIGN&kind=REPAIR",
            "standing=NONE",
            "standing=MISSED",
            "daysLeft=3660&provinceCode=08");

    @Mixin
    private final Options options = new Options();

    @Option(names = "--cases", defaultValue = "334234", description = "that are imported: ${DEFAULT-VALUE}")
    private int cases = ALL_HOUSES;

    @Option(
            names = "--queries",
            defaultValue = "1400",
            description = "of each kind, lists and names, that are measured: ${DEFAULT-VALUE}")
    private int queries = 1_400;

    @Override
    public Integer call() throws Exception {
        try (TestBed bed = TestBed.open(options);
                Broker broker = Broker.start()) {
            List<Figure> figures = figures(bed, broker);
            Result result = new Result(bed.time(), bed.circumstances());
            result.add(String.format(Locale.ROOT, "%,d cases", cases), figures);
            bed.say(Result.table(figures));
            bed.keep(result, "cases-" + options.serverName());
        }
        return 0;
    }

    private List<Figure> figures(TestBed bed, Broker broker) {
        String database = Setup.newDatabase();
        var households = new Households();
        try (var service = RunningHousing.start(bed.uri(), database, broker.bootstrap())) {
            double millis = imported(bed, service, households);
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.rate("cases imported", cases * 1e3 / millis, null));
            figures.add(Figure.millis("all of them", millis, goal(IMPORT_GOAL_MS), "each became a case"));
            figures.addAll(listed(bed, service));
            measure(WARM_UP, _ -> service.search(households.name()));
            figures.addAll(figures(
                    "page of those with a name",
                    measure(queries, _ -> service.search(households.name())),
                    queries + " names"));
            return figures;
        } finally {
            bed.client().getDatabase(database).drop();
        }
    }

    private double imported(TestBed bed, RunningHousing service, Households households) {
        List<String> lists = households.lists(cases);
        long begin = System.nanoTime();
        int listed = 0;
        for (String list : lists) {
            listed += service.importList(list);
            bed.say(String.format(
                    Locale.ROOT, "%,d of %,d cases, %.0f s", listed, cases, (System.nanoTime() - begin) / 1e9));
        }
        double millis = (System.nanoTime() - begin) / NANOS_A_MILLI;
        if (listed != cases) {
            throw new IllegalStateException("Of " + cases + " households " + listed + " became cases");
        }
        return millis;
    }

    /** The goal holds for any filter: what counts is the slowest. */
    private List<Figure> listed(TestBed bed, RunningHousing service) {
        List<Measured> each = new ArrayList<>();
        FILTERS.forEach(filter -> measure(WARM_UP, _ -> service.list(filter)));
        for (String filter : FILTERS) {
            Measured measured = measure(queries / FILTERS.size(), _ -> service.list(filter));
            bed.say(String.format(
                    Locale.ROOT,
                    "%s: p50 %.1f ms, p99 %.1f ms",
                    filter,
                    measured.millis().at(50),
                    measured.millis().at(99)));
            each.add(measured);
        }
        int slowest = IntStream.range(0, each.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> each.get(i).millis().at(99)))
                .orElseThrow();
        return figures(
                "page of the filter that takes longest",
                each.get(slowest),
                FILTERS.size() + " filters, the slowest: " + FILTERS.get(slowest));
    }

    private Measured measure(int times, IntUnaryOperator ask) {
        List<Double> millis = new ArrayList<>(times);
        long found = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            found += ask.applyAsInt(i);
            millis.add((System.nanoTime() - start) / NANOS_A_MILLI);
        }
        return new Measured(Percentiles.of(millis), found);
    }

    private record Measured(Percentiles millis, long found) {}

    private List<Figure> figures(String what, Measured measured, String how) {
        return List.of(
                Figure.millis(
                        what + ", p50",
                        measured.millis().at(50),
                        null,
                        String.format(Locale.ROOT, "%s, %,d cases in all answers", how, measured.found())),
                Figure.millis(what + ", p99", measured.millis().at(99), goal(QUERY_GOAL_MS), ""));
    }

    /** The goals are set for all houses; fewer prove nothing. */
    private @Nullable Goal goal(double atMostMillis) {
        return cases < ALL_HOUSES ? null : Goal.atMost(atMostMillis);
    }
}
