package vn.chungtay.infra.eventlogtool.check;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import vn.chungtay.infra.eventstore.LogLayout;
import vn.chungtay.infra.eventstore.RawLog;

/** Looks at each snapshot in the light of the events of its aggregate. */
final class SnapshotCheck {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final RawLog log;
    private final Sequences sequences;
    private final Findings findings;

    SnapshotCheck(RawLog log, Sequences sequences, Findings findings) {
        this.log = log;
        this.sequences = sequences;
        this.findings = findings;
    }

    void check(RawBsonDocument raw) {
        BsonDocument snapshot = raw.decode(CODEC);
        String name = snapshot.isString(LogLayout.SNAPSHOT_AGGREGATE)
                ? snapshot.getString(LogLayout.SNAPSHOT_AGGREGATE).getValue()
                : new BsonDocument("_id", snapshot.get(LogLayout.SNAPSHOT_AGGREGATE)).toJson();
        Place place = (code, facts) -> findings.inSnapshot(name, code, facts);
        if (!LayoutCheck.passes(snapshot, LogLayout.SNAPSHOT_FIELDS, place)) {
            return;
        }
        Key key = new Key(name, snapshot.getInt64(LogLayout.SNAPSHOT_SEQUENCE).getValue());
        EventCheck.check(snapshot.getDocument(LogLayout.SNAPSHOT_EVENT), place)
                .filter(other -> !other.equals(key))
                .ifPresent(other -> place.found("snapshot.key", key.sequence(), other.aggregate(), other.sequence()));
        long events = sequences.next(name);
        if (key.sequence() >= events && !log.holds(key.text())) {
            place.found("snapshot.ahead", key.sequence(), events - 1);
        }
    }
}
