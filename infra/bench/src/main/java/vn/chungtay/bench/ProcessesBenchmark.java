package vn.chungtay.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chungtay.bench.contestant.OurLog;
import vn.chungtay.bench.measure.Rounds;
import vn.chungtay.bench.process.WriterProcess;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Goal;

/** The same number of writers in one process and in two, which then compete for the end of the log. */
final class ProcessesBenchmark implements Benchmark {

    private static final String ONE = "one process";
    private static final String TWO = "two processes";

    @Override
    public String title() {
        return "Two writing processes";
    }

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        int writers = setup.writers().getLast();
        try (WriterProcess first = WriterProcess.start(setup.uri());
                WriterProcess second = WriterProcess.start(setup.uri())) {
            Map<String, Rounds.Slot> slots = new LinkedHashMap<>();
            slots.put(ONE, () -> appends(setup, List.of(first), writers));
            slots.put(TWO, () -> appends(setup, List.of(first, second), writers));
            Rounds rounds = Rounds.run(setup.rounds(), slots);
            return List.of(Figure.ratio(
                    "two processes / one, " + writers + " writers in all",
                    rounds.ratio(TWO, ONE),
                    Goal.atLeast(0.9),
                    String.format(Locale.ROOT, "%,.0f and %,.0f /s", rounds.median(TWO), rounds.median(ONE))));
        }
    }

    private static double appends(Setup setup, List<WriterProcess> processes, int writers) {
        String database = Setup.newDatabase();
        try (OurLog log = new OurLog(setup.client(), database)) {
            processes.forEach(process -> process.open(database));
            long begin = System.nanoTime();
            processes.forEach(process -> process.append(Math.max(1, writers / processes.size()), setup.slot()));
            long appended =
                    processes.stream().mapToLong(WriterProcess::appended).sum();
            double perSecond = appended * 1e9 / (System.nanoTime() - begin);
            processes.forEach(WriterProcess::leave);
            if (log.log().lastPosition() != appended - 1) {
                throw new IllegalStateException("Acknowledged were " + appended + " appends, but the log ends at "
                        + log.log().lastPosition());
            }
            return perSecond;
        }
    }
}
