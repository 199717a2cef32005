package vn.chungtay.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Result;

/** Everything that needs no other server than MongoDB. */
@Command(
        name = "run",
        description = "Measures the event log against axon-mongo and the bare driver, on one MongoDB server.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PostgresCommand.class,
            StatementCommand.class,
            OfficersCommand.class,
            CasesCommand.class,
            PhotosCommand.class,
            HelpCommand.class
        })
final class MongoCommand implements Callable<Integer> {

    private static final Map<String, Benchmark> BENCHMARKS = new LinkedHashMap<>();

    static {
        BENCHMARKS.put("encode", new EncodeBenchmark());
        BENCHMARKS.put("append", new AppendBenchmark());
        BENCHMARKS.put("processes", new ProcessesBenchmark());
        BENCHMARKS.put("aggregate", new AggregateBenchmark());
        BENCHMARKS.put("track", new TrackBenchmark());
        BENCHMARKS.put("latency", new LatencyBenchmark());
        BENCHMARKS.put("relay", new RelayBenchmark());
        BENCHMARKS.put("size", new SizeBenchmark());
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Options options = new Options();

    @Option(
            names = "--only",
            split = ",",
            description = "of encode, append, processes, aggregate, track, latency, relay, size; all unless given")
    private final List<String> only = new ArrayList<>();

    @Option(names = "--large", description = "logs of 10^6 and 10^7 events, too, in the last benchmark: half an hour")
    private boolean large;

    @Override
    public Integer call() throws Exception {
        List<String> names = only.isEmpty() ? List.copyOf(BENCHMARKS.keySet()) : only;
        if (!BENCHMARKS.keySet().containsAll(names)) {
            throw new ParameterException(
                    spec.commandLine(), "There are the benchmarks " + BENCHMARKS.keySet() + ", not " + names);
        }
        try (TestBed bed = TestBed.open(options)) {
            Result result = new Result(bed.time(), bed.circumstances());
            Map<String, Benchmark> chosen = new LinkedHashMap<>(BENCHMARKS);
            chosen.keySet().retainAll(names);
            for (Benchmark benchmark : chosen.values()) {
                bed.say(benchmark.title());
                List<Figure> figures = benchmark.run(options.setup(bed, large));
                result.add(benchmark.title(), figures);
                bed.say("\n" + Result.table(figures));
                // Each time: a run that is broken off keeps what it found.
                bed.keep(result, (large ? "large-" : "") + options.serverName());
            }
        }
        return 0;
    }
}
