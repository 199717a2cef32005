package vn.chungtay.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.chungtay.bench.contestant.AxonJdbc;
import vn.chungtay.bench.contestant.Contestant;
import vn.chungtay.bench.contestant.OurLog;
import vn.chungtay.bench.measure.Rounds;
import vn.chungtay.bench.measure.Writers;
import vn.chungtay.bench.process.PostgresCluster;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Result;

/** Appends by the log and by Axon's JDBC engine: two databases, so it compares systems, not the two engines alone. */
@Command(
        name = "postgres",
        description = "Measures appends against Axon's JDBC engine on a private PostgreSQL.",
        mixinStandardHelpOptions = true)
final class PostgresCommand implements Callable<Integer> {

    /** Connections that the writers share. */
    private static final int CONNECTIONS = 64;

    @Mixin
    private final Options options = new Options();

    @Override
    public Integer call() throws Exception {
        Optional<Path> programs = PostgresCluster.installed();
        if (programs.isEmpty()) {
            System.err.println("PostgreSQL is not installed on this machine: install the package postgresql.");
            return 1;
        }
        try (TestBed bed = TestBed.open(options);
                PostgresCluster postgres = PostgresCluster.start(programs.get())) {
            Map<String, String> circumstances = new LinkedHashMap<>(bed.circumstances());
            circumstances.put("compared with", "Axon's JDBC engine, " + CONNECTIONS + " connections to PostgreSQL");
            Result result = new Result(bed.time(), circumstances);
            List<Figure> figures = appends(options.setup(bed, false), postgres);
            result.add("Append", figures);
            bed.say(Result.table(figures));
            bed.keep(result, "postgres-" + options.serverName());
        }
        return 0;
    }

    private static List<Figure> appends(Setup setup, PostgresCluster postgres) throws Exception {
        Map<String, Rounds.Slot> slots = new LinkedHashMap<>();
        for (int writers : setup.writers()) {
            slots.put(
                    "log, " + writers,
                    () -> appends(setup, writers, () -> new OurLog(setup.client(), Setup.newDatabase())));
            slots.put(
                    "JDBC, " + writers,
                    () -> appends(setup, writers, () -> new AxonJdbc(postgres.url(), postgres.user(), CONNECTIONS)));
        }
        Rounds rounds = Rounds.run(setup.rounds(), slots);
        List<Figure> figures = new ArrayList<>();
        for (int writers : setup.writers()) {
            String ours = "log, " + writers;
            String theirs = "JDBC, " + writers;
            figures.add(Figure.ratio(
                    "log / Axon's JDBC engine, " + writers + (writers == 1 ? " writer" : " writers"),
                    rounds.ratio(ours, theirs),
                    null,
                    String.format(Locale.ROOT, "%,.0f and %,.0f /s", rounds.median(ours), rounds.median(theirs))));
        }
        return figures;
    }

    private static double appends(Setup setup, int writers, Contestant.Kind kind) throws Exception {
        try (Contestant contestant = kind.open()) {
            return Writers.appendFor(setup.slot(), contestant.engine(), writers).perSecond();
        }
    }
}
