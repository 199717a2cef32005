package vn.chungtay.infra.eventlogtool.check;

/** Remembers the values of one kind, with the position where each was met first. */
final class Unique {

    private final Fingerprints fingerprints = new Fingerprints();
    private final LongTable positions = new LongTable();
    private final String code;

    /**
     * Begins with none.
     *
     * @param code name of the message for a value that comes a second time
     */
    Unique(String code) {
        this.code = code;
    }

    void check(String value, long position, Place place) {
        long fingerprint = fingerprints.of(value);
        long first = positions.get(fingerprint) - 1;
        if (first >= 0) {
            place.found(code, value, first);
        } else {
            positions.put(fingerprint, position + 1);
        }
    }
}
