package vn.chungtay.infra.service.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A table that is being sent, row by row: none of its rows stays in memory. */
public interface Table {

    /**
     * Sends a row.
     *
     * @param cells texts, whole numbers, days, truth values; absent for an empty cell
     */
    void row(@Nullable Object... cells) throws IOException;

    /** Sends what is left, after the last row. */
    void end() throws IOException;
}
