package vn.chungtay.contribution.statement.file;

import java.util.Iterator;

/** The rows of an open file, one after the other. */
public interface Rows extends Iterator<Row>, AutoCloseable {

    @Override
    void close();
}
