package vn.chungtay.housing.photo.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * What all photos look like, in memory: 16 bytes a photo, in the order of the log. A look-up compares with each of them; for a
 * million that is a walk over 16 MB, which takes a few milliseconds whatever the hashes are (ADR 12). Not safe for threads.
 */
public final class PhotoHashes {

    private static final int CHUNK = 1 << 16;

    private final List<Chunk> chunks = new ArrayList<>();

    private static final class Chunk {

        private final long[] hashes = new long[CHUNK];
        private final long[] positions = new long[CHUNK];
        private int size;
    }

    /**
     * Adds a photo.
     *
     * @param position its place in the log, above all that were added before
     * @param hash its perceptual hash
     */
    public void add(long position, long hash) {
        Chunk last = chunks.isEmpty() ? null : chunks.getLast();
        if (last == null || last.size == CHUNK) {
            last = new Chunk();
            chunks.add(last);
        }
        last.hashes[last.size] = hash;
        last.positions[last.size] = position;
        last.size++;
    }

    /**
     * The photos that look like this one, the first in the log first.
     *
     * @param hash what it looks like
     * @param mostBits in how many bits theirs may differ
     * @param before only those with a lower place in the log
     * @param limit no more than so many
     * @return their places in the log
     */
    public List<Long> like(long hash, int mostBits, long before, int limit) {
        List<Long> found = new ArrayList<>();
        for (Chunk chunk : chunks) {
            for (int at = 0; at < chunk.size; at++) {
                if (chunk.positions[at] >= before) {
                    return found;
                }
                if (Long.bitCount(chunk.hashes[at] ^ hash) <= mostBits) {
                    found.add(chunk.positions[at]);
                    if (found.size() == limit) {
                        return found;
                    }
                }
            }
        }
        return found;
    }
}
