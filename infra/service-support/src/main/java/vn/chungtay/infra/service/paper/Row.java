package vn.chungtay.infra.service.paper;

import java.util.List;

/**
 * Columns side by side that begin at the same height.
 *
 * @param above room left above them, points
 * @param columns from left to right
 */
public record Row(float above, List<Column> columns) {

    public Row {
        columns = List.copyOf(columns);
    }
}
