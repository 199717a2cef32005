package vn.chungtay.infra.eventlogtool.check;

import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import vn.chungtay.infra.eventstore.LogLayout;

/** Takes the documents of the log in their order and looks at each in the light of those before it. */
final class CommitCheck {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();
    private static final long UNKNOWN = -1;

    private final Findings findings;
    private final IdentityCheck identity;
    private final Tally tally = new Tally();

    /** Where the next commit must begin: by what the last one says of its size, and by the events that it has. */
    private long endBySize;

    private long endByEvents;
    private long latestMs = Long.MIN_VALUE;

    CommitCheck(Findings findings, IdentityCheck identity) {
        this.findings = findings;
        this.identity = identity;
    }

    void check(RawBsonDocument raw) {
        BsonDocument commit = raw.decode(CODEC);
        if (!commit.isInt64(LogLayout.POSITION)) {
            BsonDocument name = new BsonDocument(LogLayout.POSITION, commit.get(LogLayout.POSITION));
            findings.inLog("commit.foreign", name.toJson());
            return;
        }
        tally.commit();
        long position = commit.getInt64(LogLayout.POSITION).getValue();
        Place place = (code, facts) -> findings.at(position, code, facts);
        density(position);
        boolean readable = LayoutCheck.passes(commit, LogLayout.COMMIT_FIELDS, place);
        size(commit, position, place);
        if (readable) {
            identity.commit(commit, position, place);
            boolean eventsReadable = events(commit.getArray(LogLayout.EVENTS), position);
            latest(commit.getDateTime(LogLayout.LATEST).getValue(), eventsReadable, place);
        }
    }

    /** Where the next commit must begin. */
    long end() {
        return Math.max(endBySize, endByEvents);
    }

    Tally tally() {
        return tally;
    }

    private void density(long position) {
        boolean known = endBySize != UNKNOWN || endByEvents != UNKNOWN;
        if (!known || position == endBySize || position == endByEvents) {
            return;
        }
        if (position > end()) {
            findings.at(end(), "commit.gap", position);
        } else {
            findings.at(position, "commit.overlap", end());
        }
    }

    private void size(BsonDocument commit, long position, Place place) {
        long says =
                commit.isInt32(LogLayout.SIZE) ? commit.getInt32(LogLayout.SIZE).getValue() : UNKNOWN;
        long has = commit.isArray(LogLayout.EVENTS)
                ? commit.getArray(LogLayout.EVENTS).size()
                : UNKNOWN;
        if (says != UNKNOWN && has != UNKNOWN && (says != has || has == 0)) {
            place.found("commit.size", says, has);
        }
        endBySize = says == UNKNOWN ? UNKNOWN : position + says;
        endByEvents = has == UNKNOWN ? UNKNOWN : position + has;
    }

    /** True if all of them can be read. */
    private boolean events(BsonArray events, long firstPosition) {
        boolean readable = true;
        long position = firstPosition;
        for (BsonValue event : events) {
            readable &= event(event, position);
            position++;
        }
        return readable;
    }

    private boolean event(BsonValue value, long position) {
        Place place = (code, facts) -> findings.at(position, code, facts);
        if (!value.isDocument()) {
            place.found("event.form", value.getBsonType());
            return false;
        }
        BsonDocument event = value.asDocument();
        Optional<Key> key = EventCheck.check(event, place);
        key.ifPresent(present -> {
            tally.event(event);
            identity.event(event, present, position, place);
        });
        return key.isPresent();
    }

    private void latest(long says, boolean eventsReadable, Place place) {
        latestMs = Math.max(latestMs, eventsReadable ? tally.latestMs() : says);
        if (says != latestMs) {
            place.found("commit.latest", says, latestMs);
        }
    }
}
