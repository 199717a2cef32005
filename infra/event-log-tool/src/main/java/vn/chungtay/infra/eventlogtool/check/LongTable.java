package vn.chungtay.infra.eventlogtool.check;

/**
 * Numbers by numbers, in as little memory as that takes: two arrays, at most three quarters of them in use. A million entries take
 * 21 to 43 MB, and half as much again while the table grows.
 */
final class LongTable {

    private static final int SMALLEST = 16;

    private long[] keys = new long[SMALLEST];
    private long[] values = new long[SMALLEST];
    private int size;

    /** The value of this key, 0 if it has none. */
    long get(long key) {
        return values[slot(key)];
    }

    /** Gives the key a value other than 0. */
    void put(long key, long value) {
        int slot = slot(key);
        if (values[slot] == 0) {
            if (size + 1 > keys.length / 4 * 3) {
                grow();
                slot = slot(key);
            }
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    /** Number of keys. */
    int size() {
        return size;
    }

    /** Where the key is, or the free place that it would take. Keys are hashes, so their own bits spread them. */
    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldValues[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
