package vn.chungtay.housing.caselist.file;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.infra.service.table.CsvRows;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.FileKind;
import vn.chungtay.infra.service.table.MergedCells;
import vn.chungtay.infra.service.table.MergedCells.Merged;
import vn.chungtay.infra.service.table.Row;
import vn.chungtay.infra.service.table.Rows;
import vn.chungtay.infra.service.table.UnreadableFile;
import vn.chungtay.infra.service.table.XlsxRows;

/**
 * A list of households as a file has it.
 *
 * @param rows everything that stands in the file, to be written back; blank rows are left out
 * @param headRow number of the row with the heads of the columns
 * @param households the rows below it
 */
public record CaseListFile(List<Row> rows, int headRow, List<ReadRow> households) {

    /** Households on one list; whoever has more brings several. */
    public static final int MOST_ROWS = 10_000;

    /** No list that people make has wider rows; what is wider would fill the memory. */
    private static final int MOST_COLUMNS = 100;

    private static final int MOST_CHARACTERS_OF_ROW = 5_000;

    public CaseListFile {
        rows = List.copyOf(rows);
        households = List.copyOf(households);
    }

    /**
     * Reads the file, XLSX or CSV.
     *
     * @throws UnreadableFile where the file as a whole cannot be used
     */
    public static CaseListFile read(byte[] content, Validator validator) {
        List<Row> rows = new ArrayList<>();
        int headAt = -1;
        try (Rows file = open(content)) {
            while (file.hasNext()) {
                Row row = file.next();
                if (row.blank()) {
                    continue;
                }
                rows.add(bounded(row));
                if (headAt < 0 && ListColumns.isHead(row)) {
                    headAt = rows.size() - 1;
                }
                requireRoom(rows, headAt);
            }
        }
        if (headAt < 0) {
            throw new UnreadableFile(0, "caselist.head-missing");
        }
        return of(rows, headAt, merged(content), validator);
    }

    private static CaseListFile of(List<Row> rows, int headAt, List<Merged> merged, Validator validator) {
        ListColumns columns = ListColumns.of(rows.get(headAt));
        List<ReadRow> households = rows.subList(headAt + 1, rows.size()).stream()
                .map(row -> RowReading.of(row, columns, validator))
                .toList();
        if (households.isEmpty()) {
            throw new UnreadableFile(0, "caselist.no-rows");
        }
        return new CaseListFile(rows, rows.get(headAt).number(), withMerged(households, merged));
    }

    private static Rows open(byte[] content) {
        return switch (FileKind.of(content)) {
            case XLSX -> XlsxRows.open(content);
            case CSV -> CsvRows.open(content, ListColumns::isHead);
            case PROTECTED -> throw new UnreadableFile(0, "table.protected");
            case OTHER -> throw new UnreadableFile(0, "caselist.file-type-unknown");
        };
    }

    private static List<Merged> merged(byte[] content) {
        return FileKind.of(content) == FileKind.XLSX ? MergedCells.of(content) : List.of();
    }

    private static Row bounded(Row row) {
        int characters =
                row.cells().stream().mapToInt(cell -> cell.text().length()).sum();
        if (row.cells().size() > MOST_COLUMNS || characters > MOST_CHARACTERS_OF_ROW) {
            throw new UnreadableFile(new FileFault(
                    row.number(),
                    "caselist.row-too-long",
                    Map.of("mostColumns", MOST_COLUMNS, "mostCharacters", MOST_CHARACTERS_OF_ROW)));
        }
        return row;
    }

    private static void requireRoom(List<Row> rows, int headAt) {
        int last = rows.getLast().number();
        if (headAt < 0 && rows.size() > Rows.MOST_ROWS_ABOVE_HEAD) {
            throw new UnreadableFile(0, "caselist.head-missing");
        }
        if (headAt >= 0 && rows.size() - headAt - 1 > MOST_ROWS) {
            throw new UnreadableFile(new FileFault(last, "caselist.too-many-rows", Map.of("most", MOST_ROWS)));
        }
    }

    /** A row that shares a cell with another says less than it seems to. */
    private static List<ReadRow> withMerged(List<ReadRow> households, List<Merged> merged) {
        Map<Integer, String> rangeOfRow = new HashMap<>();
        int last = households.getLast().number();
        for (Merged range : merged) {
            for (int row = Math.max(1, range.firstRow()); row <= Math.min(last, range.lastRow()); row++) {
                rangeOfRow.put(row, range.range());
            }
        }
        return households.stream()
                .map(household -> withMerged(household, rangeOfRow))
                .toList();
    }

    private static ReadRow withMerged(ReadRow household, Map<Integer, String> rangeOfRow) {
        String range = rangeOfRow.get(household.number());
        return range == null
                ? household
                : new ReadRow(
                        household.number(),
                        null,
                        List.of(new FileFault(household.number(), "caselist.merged-cells", Map.of("cells", range))));
    }
}
