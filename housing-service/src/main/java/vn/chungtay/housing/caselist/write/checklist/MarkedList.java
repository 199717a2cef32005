package vn.chungtay.housing.caselist.write.checklist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.caselist.write.checklist.CheckedRow.State;
import vn.chungtay.infra.service.errors.ErrorTexts;
import vn.chungtay.infra.service.table.Cell;
import vn.chungtay.infra.service.table.Row;
import vn.chungtay.infra.service.table.Table;

/**
 * Writes a list as it came, row by row at its place, with two more columns: what becomes of each household, and why. It can be
 * corrected and sent again as it is; the columns are made anew then.
 */
final class MarkedList {

    private static final String RESULT_VI = "Kết quả kiểm tra";
    private static final String RESULT_EN = "Result of the check";
    private static final Set<String> RESULTS = Set.of(RESULT_VI, RESULT_EN);

    private final CheckedList list;
    private final ErrorTexts texts;
    private final Locale language;
    private final int width;

    MarkedList(CheckedList list, ErrorTexts texts, Locale language) {
        this.list = list;
        this.texts = texts;
        this.language = language;
        this.width = width(list);
    }

    /** Where an earlier check has put its result, or behind all cells. */
    private static int width(CheckedList list) {
        int width = 0;
        for (Row row : list.file().rows()) {
            List<String> cells = row.cells().stream().map(Cell::text).toList();
            for (int column = 0; column < cells.size(); column++) {
                if (row.number() == list.file().headRow() && RESULTS.contains(cells.get(column))) {
                    return column;
                }
            }
            width = Math.max(width, cells.size());
        }
        return width;
    }

    void write(Table table) throws IOException {
        Map<Integer, CheckedRow> byNumber = new HashMap<>();
        list.rows().forEach(row -> byNumber.put(row.number(), row));
        int written = 0;
        for (Row row : list.file().rows()) {
            while (++written < row.number()) {
                table.row();
            }
            table.row(cells(row, byNumber.get(row.number())));
        }
    }

    private @Nullable Object[] cells(Row row, @Nullable CheckedRow checked) {
        List<String> cells = new ArrayList<>(width + 2);
        for (int column = 0; column < width; column++) {
            cells.add(row.cell(column).text());
        }
        if (row.number() == list.file().headRow()) {
            cells.add(in(RESULT_VI, RESULT_EN));
            cells.add(in("Lý do", "Reasons"));
        } else if (checked != null) {
            cells.add(word(checked.state()));
            cells.add(checked.remarks().stream()
                    .map(remark ->
                            texts.text(remark.code(), remark.facts(), language).orElse(remark.code()))
                    .collect(Collectors.joining(" ")));
        }
        return cells.toArray();
    }

    private String word(State state) {
        return switch (state) {
            case GOOD -> in("Hợp lệ", "Good");
            case DOUBTFUL -> in("Hợp lệ, cần xem xét", "Good, to be looked at");
            case ALREADY_THERE -> in("Đã có", "Already there");
            case FAULTY -> in("Lỗi", "Faulty");
        };
    }

    private String in(String vietnamese, String english) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }
}
