package vn.chungtay.contribution.statement.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of a workbook, one after the other: the sheet is never whole in memory. */
final class XlsxRows implements Rows {

    /** What a workbook of the most lines needs, with room; a small file that grows beyond it is a bomb. */
    private static final long LARGEST_UNPACKED_BYTES = 400_000_000;

    private static final int DIGITS_OF_A_GROUP = 3;

    private static final int BUFFER = 1 << 16;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private int last;

    private XlsxRows(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    /**
     * Opens the workbook.
     *
     * @throws UnreadableFile {@code statement.file-damaged}, {@code statement.file-unpacks-too-large}
     */
    static XlsxRows open(byte[] content) {
        try {
            requireBounded(content);
            return new XlsxRows(
                    new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false)));
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw damaged(0, e);
        }
    }

    /** Unpacks every entry once and keeps nothing: what the archive says of its sizes may be wrong on purpose. */
    private static void requireBounded(byte[] content) throws IOException {
        long room = LARGEST_UNPACKED_BYTES;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream unpacked = zip.getInputStream(entry)) {
                    room -= unpackedBytes(unpacked, room + 1);
                }
                if (room < 0) {
                    throw new UnreadableFile(
                            new FileFault(
                                    0,
                                    "statement.file-unpacks-too-large",
                                    Map.of("largestBytes", LARGEST_UNPACKED_BYTES)),
                            null);
                }
            }
        }
    }

    private static long unpackedBytes(InputStream unpacked, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = unpacked.read(buffer); read >= 0 && bytes < most; read = unpacked.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (ExcelReaderException | UncheckedIOException | IllegalStateException e) {
            throw damaged(last + 1, e);
        }
    }

    @Override
    public Row next() {
        var row = rows.next();
        last = row.getRowNum();
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return new Row(last, cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        if (cell.getType() == CellType.FORMULA) {
            return new Cell("", true);
        }
        if (cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString())) {
            return Cell.of(cell.asDate().toLocalDate().toString());
        }
        return Cell.of(cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : cell.getText());
    }

    /** A fraction of three digits gets a fourth: it is no group of a larger number. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() == DIGITS_OF_A_GROUP ? shortest.setScale(DIGITS_OF_A_GROUP + 1) : shortest)
                .toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null && format.contains("y");
    }

    @Override
    public void close() {
        try (workbook) {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be closed", e);
        }
    }

    private static UnreadableFile damaged(int line, Exception cause) {
        return new UnreadableFile(new FileFault(line, "statement.file-damaged", Map.of()), cause);
    }
}
