package vn.chungtay.housing.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as CSV, as RFC 4180 has it.
 *
 * @param <L> a line of the list
 */
public final class CsvList<L> implements ListFile<L> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\r\n]");

    private final Writer writer;
    private final List<? extends Column<L>> columns;

    /** Begins the file. */
    public CsvList(OutputStream out, List<? extends Column<L>> columns, Locale language) throws IOException {
        this.columns = columns;
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        write(columns.stream().map(column -> column.heading(language)));
    }

    @Override
    public void add(L line) {
        try {
            write(columns.stream().map(column -> cell(column.of(line))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Stream<String> cells) throws IOException {
        writer.write(cells.collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> quoted(SafeText.of(text));
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return TO_BE_QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
