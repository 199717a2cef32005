package vn.chungtay.housing.housecase.read.caseview;

import java.io.Closeable;

/** A file that a list is written into, line by line. */
interface CaseFile extends Closeable {

    /**
     * Writes one more line.
     *
     * @throws java.io.UncheckedIOException where nobody takes it any more
     */
    void add(CasePage.Line line);
}
