package vn.chungtay.housing.housecase.read.caseview;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list as CSV, as RFC 4180 has it. */
final class CsvCases implements CaseFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\r\n]");

    private final Writer writer;

    CsvCases(OutputStream out, Locale language) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        write(Stream.of(CaseColumn.values()).map(column -> column.heading(language)));
    }

    @Override
    public void add(CasePage.Line line) {
        try {
            write(Stream.of(CaseColumn.values()).map(column -> cell(column.of(line))));
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
