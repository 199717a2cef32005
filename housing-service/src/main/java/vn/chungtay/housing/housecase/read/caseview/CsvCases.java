package vn.chungtay.housing.housecase.read.caseview;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A list as CSV. */
final class CsvCases implements CaseFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    CsvCases(OutputStream out, Locale language) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.append(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(Stream.of(CaseColumn.values()).map(column -> column.heading(language)));
    }

    @Override
    public void add(CasePage.Line line) {
        try {
            printer.printRecord(Stream.of(CaseColumn.values()).map(column -> cell(column.of(line))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof String text ? SafeText.of(text) : value;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
