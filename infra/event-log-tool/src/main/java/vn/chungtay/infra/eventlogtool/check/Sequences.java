package vn.chungtay.infra.eventlogtool.check;

/** The next sequence of each aggregate. */
final class Sequences {

    private final Fingerprints fingerprints = new Fingerprints();
    private final LongTable next = new LongTable();

    void check(String aggregate, long sequence, Place place) {
        long fingerprint = fingerprints.of(aggregate);
        long due = next.get(fingerprint);
        if (sequence != due) {
            place.found("event.sequence", aggregate, sequence, due);
        }
        next.put(fingerprint, Math.max(due, sequence + 1));
    }

    /** The aggregate's next sequence, 0 for one that was not met. */
    long next(String aggregate) {
        return next.get(fingerprints.of(aggregate));
    }

    int aggregates() {
        return next.size();
    }
}
