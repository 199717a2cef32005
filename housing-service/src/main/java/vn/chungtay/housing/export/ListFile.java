package vn.chungtay.housing.export;

import java.io.Closeable;

/**
 * A file that a list is written into, line by line.
 *
 * @param <L> a line of the list
 */
public interface ListFile<L> extends Closeable {

    /**
     * Writes one more line.
     *
     * @throws java.io.UncheckedIOException where nobody takes it any more
     */
    void add(L line);
}
