package vn.chungtay.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that one run found, and where. */
public final class Result {

    private static final List<String> HEAD = List.of("measured", "figure", "goal", "", "spread; rates of this run");

    private final Instant time;
    private final Map<String, String> circumstances;
    private final Map<String, List<Figure>> groups = new LinkedHashMap<>();

    /**
     * Nothing found yet.
     *
     * @param time when the run began
     * @param circumstances what it ran on, by name
     */
    public Result(Instant time, Map<String, String> circumstances) {
        this.time = time.truncatedTo(ChronoUnit.MINUTES);
        this.circumstances = new LinkedHashMap<>(circumstances);
    }

    /** Adds what a benchmark found. */
    public void add(String benchmark, List<Figure> figures) {
        groups.put(benchmark, List.copyOf(figures));
    }

    /** The result as a page of Markdown, its tables aligned so that they can be read as they are. */
    public String markdown() {
        StringBuilder page = new StringBuilder("# Last result of the benchmarks\n\n");
        page.append("- date: ").append(time).append('\n');
        circumstances.forEach((name, value) ->
                page.append("- ").append(name).append(": ").append(value).append('\n'));
        groups.forEach((name, figures) ->
                page.append("\n## ").append(name).append("\n\n").append(table(figures)));
        return page.toString();
    }

    /** The table of one benchmark. */
    public static String table(List<Figure> figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (Figure figure : figures) {
            rows.add(List.of(figure.what(), figure.valueText(), figure.goalText(), figure.verdict(), figure.detail()));
        }
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            appendRow(table, rows.get(i), widths);
            if (i == 0) {
                appendRow(table, rule(widths), widths);
            }
        }
        return table.toString();
    }

    private static List<String> rule(int[] widths) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(Math.max(3, width)));
        }
        return rule;
    }

    private static void appendRow(StringBuilder table, List<String> row, int[] widths) {
        table.append('|');
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            table.append(' ')
                    .append(cell)
                    .append(" ".repeat(Math.max(0, widths[column] - cell.length())))
                    .append(" |");
        }
        table.append('\n');
    }

    /** Writes the page into this folder under a name of its own kind, over the last one. */
    public Path write(Path folder, String name) {
        Path file = folder.resolve(name + ".md");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, markdown());
        } catch (IOException failed) {
            throw new UncheckedIOException("The result cannot be written to " + file, failed);
        }
        return file;
    }
}
