package vn.chungtay.infra.service.table;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet or an editor counts it, from 1
 * @param cells from the first column on; the row may be shorter than others
 */
public record Row(int number, List<Cell> cells) {

    /** The cell of a column, empty beyond the row's end. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Whether no cell says anything. */
    public boolean blank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty() && !cell.formula());
    }
}
