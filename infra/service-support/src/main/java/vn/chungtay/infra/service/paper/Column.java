package vn.chungtay.infra.service.paper;

import java.util.List;

/**
 * A part of a row.
 *
 * @param share of the width between the margins, from 0 to 1
 * @param lines from top to bottom
 */
public record Column(float share, List<Line> lines) {

    public Column {
        lines = List.copyOf(lines);
    }
}
