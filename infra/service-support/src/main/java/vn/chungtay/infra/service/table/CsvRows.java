package vn.chungtay.infra.service.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV file in UTF-8, with or without its mark, between semicolons or commas. The text is never in memory as a whole: it
 * would take several times the room of the file.
 */
public final class CsvRows implements Rows {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** So much of the file is looked at for the head of its table, in bytes. */
    private static final int HEAD = 64 * 1024;

    private static final int DECODED_AT_ONCE = 8 * 1024;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    /**
     * Opens the file.
     *
     * @param head whether a row is the head of the table, once it is cut into the right columns
     * @throws UnreadableFile {@code table.not-utf8} at the first line that is not
     */
    public static CsvRows open(byte[] content, Predicate<Row> head) {
        return open(content, null, head);
    }

    /**
     * As {@link #open(byte[], Predicate)}.
     *
     * @param separator what parts the columns; where it is absent, the head of the table tells
     */
    public static CsvRows open(byte[] content, @Nullable Character separator, Predicate<Row> head) {
        requireUtf8(content);
        int begin = isMarked(content) ? MARK.length : 0;
        int length = content.length - begin;
        String beginning = new String(content, begin, Math.min(length, HEAD), StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator == null ? delimiter(beginning, head) : separator)
                .setIgnoreEmptyLines(false)
                .get();
        try {
            var text = new InputStreamReader(new ByteArrayInputStream(content, begin, length), StandardCharsets.UTF_8);
            return new CsvRows(CSVParser.parse(text, format));
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
            throw new UnreadableFile(new FileFault(line, "table.damaged", Map.of()), e);
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

    private static boolean isMarked(byte[] content) {
        return content.length >= MARK.length && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static void requireUtf8(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(DECODED_AT_ONCE);
        CoderResult result = decoder.decode(bytes, text, true);
        while (result.isOverflow()) {
            text.clear();
            result = decoder.decode(bytes, text, true);
        }
        if (result.isError()) {
            throw new UnreadableFile(lineAt(content, bytes.position()), "table.not-utf8");
        }
    }

    private static int lineAt(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Semicolons where they part the head of the table into its columns. */
    private static char delimiter(String text, Predicate<Row> head) {
        boolean semicolons = text.lines()
                .limit(MOST_ROWS_ABOVE_HEAD)
                .map(line ->
                        new Row(0, Stream.of(line.split(";", -1)).map(Cell::of).toList()))
                .anyMatch(head);
        return semicolons ? ';' : ',';
    }
}
