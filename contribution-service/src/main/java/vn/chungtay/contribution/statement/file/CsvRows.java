package vn.chungtay.contribution.statement.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file in UTF-8, with or without its mark, between semicolons or commas. */
final class CsvRows implements Rows {

    private static final char MARK = '\uFEFF';

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    /**
     * Opens the file.
     *
     * @throws UnreadableFile {@code statement.not-utf8} at the first line that is not
     */
    static CsvRows open(byte[] content, Layout layout) {
        String text = decoded(content);
        String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(unmarked, layout))
                .setIgnoreEmptyLines(false)
                .get();
        try {
            return new CsvRows(CSVParser.parse(new StringReader(unmarked), format));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be read", e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (IllegalStateException | UncheckedIOException e) {
            int line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
            throw new UnreadableFile(new FileFault(line, "statement.file-damaged", Map.of()), e);
        }
    }

    @Override
    public Row next() {
        int line = Math.toIntExact(parser.getCurrentLineNumber());
        CSVRecord values = records.next();
        return new Row(Math.max(1, line), values.stream().map(Cell::of).toList());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be closed", e);
        }
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(new FileFault(firstWrongLine(content), "statement.not-utf8", Map.of()), e);
        }
    }

    private static int firstWrongLine(byte[] content) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        int line = 1;
        int begin = 0;
        while (begin < content.length) {
            int end = begin;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            try {
                decoder.decode(ByteBuffer.wrap(content, begin, end - begin));
            } catch (CharacterCodingException wrong) {
                return line;
            }
            line++;
            begin = end + 1;
        }
        return line;
    }

    /** Semicolons where they part the head of the table into its columns. */
    private static char delimiter(String text, Layout layout) {
        boolean semicolons = text.lines()
                .limit(Layout.MOST_ROWS_ABOVE)
                .map(line ->
                        new Row(0, Stream.of(line.split(";", -1)).map(Cell::of).toList()))
                .anyMatch(row -> layout.columns(row).isPresent());
        return semicolons ? ';' : ',';
    }
}
