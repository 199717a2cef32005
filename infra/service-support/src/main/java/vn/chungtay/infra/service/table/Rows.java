package vn.chungtay.infra.service.table;

import java.util.Iterator;

/** The rows of an open file, one after the other. */
public interface Rows extends Iterator<Row>, AutoCloseable {

    /** Heads of tables stand further down than this in no file that was met: a bank's in row 34. */
    int MOST_ROWS_ABOVE_HEAD = 60;

    @Override
    void close();
}
