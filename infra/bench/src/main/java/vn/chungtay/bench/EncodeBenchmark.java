package vn.chungtay.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.infra.eventstore.CommitForms;

/** What one commit costs the writing and the reading process, without a server; measured by JMH. */
final class EncodeBenchmark implements Benchmark {

    private static final Map<String, String> NAMES = Map.of(
            "encode", "make, serialize and encode an event's commit (appending thread)",
            "place", "place it (the one inserting thread)",
            "encodeLate", "what placing would take with the encoding left to it",
            "decode", "read it (tracking thread)");

    @Override
    public String title() {
        return "Encode and decode one commit";
    }

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        TimeValue time = TimeValue.milliseconds(setup.slot().toMillis());
        var options = new OptionsBuilder()
                .include(CommitForms.class.getSimpleName())
                .warmupTime(time)
                .warmupIterations(Math.min(3, setup.rounds()))
                .measurementTime(time)
                .measurementIterations(setup.rounds())
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Double> micros = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            micros.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        return micros.entrySet().stream()
                .map(one -> new Figure(NAMES.getOrDefault(one.getKey(), one.getKey()), one.getValue(), " µs", null, ""))
                .toList();
    }
}
