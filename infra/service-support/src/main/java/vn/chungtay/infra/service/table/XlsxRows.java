package vn.chungtay.infra.service.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of a workbook that people see, one after the other: the sheet is never whole in memory. */
public final class XlsxRows implements Rows {

    /** What a workbook of the most lines needs, with room; a small file that grows beyond it is a bomb. */
    private static final long LARGEST_UNPACKED_BYTES = 400_000_000;

    /**
     * What the reader keeps as a whole, the texts above all: those of the most lines, with room. In memory they take two to three
     * times as much.
     */
    public static final long LARGEST_KEPT_BYTES = 32_000_000;

    /** A row is whole in memory too; one of a hundred full columns is far smaller. */
    public static final int LARGEST_ROW_BYTES = 1_000_000;

    /** Parts of an archive; workbooks have some twenty. */
    public static final int MOST_PARTS = 1_000;

    private static final byte[] PART = {'P', 'K', 1, 2};
    private static final byte[] ROW = {'<', 'r', 'o', 'w'};
    private static final String SHEETS = "xl/worksheets/";

    private static final int DIGITS_OF_A_GROUP = 3;

    private static final int BUFFER = 1 << 16;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private int last;

    private XlsxRows(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = firstSeen(workbook).openStream();
        this.rows = stream.iterator();
    }

    /**
     * Opens the workbook.
     *
     * @throws UnreadableFile {@code table.damaged}, {@code table.unpacks-too-large},
     *     {@code table.keeps-too-much}, {@code table.row-too-large}, {@code table.too-many-parts}
     */
    public static XlsxRows open(byte[] content) {
        try {
            requireBounded(content);
            return new XlsxRows(
                    new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false)));
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw damaged(0, e);
        }
    }

    /** What nobody sees is not what they sent. */
    private static Sheet firstSeen(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    /** Unpacks every entry once and keeps nothing: what the archive says of its sizes may be wrong on purpose. */
    private static void requireBounded(byte[] content) throws IOException {
        requireFewParts(content);
        long room = LARGEST_UNPACKED_BYTES;
        long roomKept = LARGEST_KEPT_BYTES;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                boolean sheet = entry.getName().startsWith(SHEETS);
                long bytes;
                try (InputStream unpacked = zip.getInputStream(entry)) {
                    bytes = unpackedBytes(unpacked, (sheet ? room : Math.min(room, roomKept)) + 1, sheet);
                }
                room -= bytes;
                roomKept -= sheet ? 0 : bytes;
                if (room < 0) {
                    throw beyond("table.unpacks-too-large", "largestBytes", LARGEST_UNPACKED_BYTES);
                }
                if (roomKept < 0) {
                    throw beyond("table.keeps-too-much", "largestBytes", LARGEST_KEPT_BYTES);
                }
            }
        }
    }

    /** The archive's own list of its parts is in memory before anything can be asked of it. */
    private static void requireFewParts(byte[] content) {
        int parts = 0;
        for (int i = 0; i + PART.length <= content.length; i++) {
            parts += Arrays.equals(content, i, i + PART.length, PART, 0, PART.length) ? 1 : 0;
        }
        if (parts > MOST_PARTS) {
            throw beyond("table.too-many-parts", "most", MOST_PARTS);
        }
    }

    private static long unpackedBytes(InputStream unpacked, long most, boolean sheet) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        int ofRow = 0;
        int known = 0;
        for (int read = unpacked.read(buffer); read >= 0 && bytes < most; read = unpacked.read(buffer)) {
            bytes += read;
            for (int i = 0; i < read && sheet; i++) {
                known = buffer[i] == ROW[known] ? known + 1 : buffer[i] == ROW[0] ? 1 : 0;
                ofRow = known == ROW.length ? 0 : ofRow + 1;
                known = known == ROW.length ? 0 : known;
                if (ofRow > LARGEST_ROW_BYTES) {
                    throw beyond("table.row-too-large", "largestBytes", LARGEST_ROW_BYTES);
                }
            }
        }
        return bytes;
    }

    private static UnreadableFile beyond(String code, String bound, long value) {
        return new UnreadableFile(new FileFault(0, code, Map.of(bound, value)), null);
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
        BigDecimal shortest = asTyped(number).stripTrailingZeros();
        return (shortest.scale() == DIGITS_OF_A_GROUP ? shortest.setScale(DIGITS_OF_A_GROUP + 1) : shortest)
                .toPlainString();
    }

    /**
     * Excel stores a fraction as a binary number and may write it with 17 digits, 2.3399999999999999 where somebody typed 2.34: of
     * all decimals that are this binary number the shortest is meant.
     */
    private static BigDecimal asTyped(BigDecimal number) {
        return number.scale() > 0 ? BigDecimal.valueOf(number.doubleValue()) : number;
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
        return new UnreadableFile(new FileFault(line, "table.damaged", Map.of()), cause);
    }
}
