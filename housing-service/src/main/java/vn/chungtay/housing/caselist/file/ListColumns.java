package vn.chungtay.housing.caselist.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.infra.service.table.Cell;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.Row;
import vn.chungtay.infra.service.table.UnreadableFile;

/** Where one list has what. */
final class ListColumns {

    /** So many known heads make a row the head of the list, so that a missing one can be named. */
    private static final int ENOUGH = 4;

    private final Map<ListColumn, Integer> numbers;

    private ListColumns(Map<ListColumn, Integer> numbers) {
        this.numbers = numbers;
    }

    static boolean isHead(Row row) {
        return Stream.of(ListColumn.values())
                        .flatMap(column -> column.in(row).stream())
                        .distinct()
                        .count()
                >= ENOUGH;
    }

    /**
     * The columns below this head.
     *
     * @throws UnreadableFile {@code caselist.columns-missing}, {@code caselist.column-twice}
     */
    static ListColumns of(Row head) {
        Map<ListColumn, Integer> numbers = new EnumMap<>(ListColumn.class);
        for (ListColumn column : ListColumn.values()) {
            List<Integer> found = column.in(head);
            if (found.size() > 1) {
                throw new UnreadableFile(
                        new FileFault(head.number(), "caselist.column-twice", Map.of("column", column.heading())));
            }
            found.forEach(number -> numbers.put(column, number));
        }
        String missing = Stream.of(ListColumn.values())
                .filter(column -> column.required() && !numbers.containsKey(column))
                .map(ListColumn::heading)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnreadableFile(
                    new FileFault(head.number(), "caselist.columns-missing", Map.of("columns", missing)));
        }
        return new ListColumns(numbers);
    }

    /** The cell of this row in the column; an empty one where the list does not have the column. */
    Cell cell(Row row, ListColumn column) {
        return row.cell(Objects.requireNonNullElse(numbers.get(column), -1));
    }
}
