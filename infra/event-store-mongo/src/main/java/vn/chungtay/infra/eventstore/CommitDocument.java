package vn.chungtay.infra.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A commit at its place in the log, as MongoDB keeps it. The fields of the document: {@code _id} position of the first event,
 * {@code n} number of events, {@code c} commit id, {@code m} latest time of this and all earlier events, {@code x} hash of the
 * idempotency key (absent if none), {@code e} the events.
 *
 * @param position place of its first event
 * @param size number of events, above 0; 0 only where a query left it out
 * @param commitId see {@link Commit#id()}
 * @param latestMs running maximum of the event times up to here, in milliseconds since 1970
 * @param idempotencyKey absent if none
 * @param events empty where a query asked for the frame alone
 */
record CommitDocument(
        long position,
        int size,
        String commitId,
        long latestMs,
        @Nullable String idempotencyKey,
        List<LoggedEvent> events) {

    static final String POSITION = "_id";
    static final String SIZE = "n";
    static final String COMMIT_ID = "c";
    static final String LATEST = "m";
    static final String IDEMPOTENCY_KEY = "x";
    static final String EVENTS = "e";
    static final String EVENT_KEYS = EVENTS + "." + EventDocument.KEY;
    static final String EVENT_IDS = EVENTS + "." + EventDocument.ID;

    /** Position of the commit that comes next. */
    long end() {
        return position + size;
    }

    static BsonDocument write(Commit commit, LogEnd before) {
        BsonDocument document = new BsonDocument()
                .append(POSITION, new BsonInt64(before.next()))
                .append(SIZE, new BsonInt32(commit.size()))
                .append(COMMIT_ID, new BsonString(commit.id()))
                .append(LATEST, new BsonDateTime(before.after(commit).latestMs()));
        if (commit.idempotencyKey() != null) {
            document.append(IDEMPOTENCY_KEY, new BsonString(commit.idempotencyKey()));
        }
        return document.append(EVENTS, new BsonArray(commit.events()));
    }

    static CommitDocument read(BsonDocument document) {
        long position = document.getNumber(POSITION).longValue();
        List<LoggedEvent> events = new ArrayList<>();
        if (document.containsKey(EVENTS)) {
            for (BsonValue event : document.getArray(EVENTS)) {
                events.add(EventDocument.read(position + events.size(), event.asDocument()));
            }
        }
        return new CommitDocument(
                position,
                document.getNumber(SIZE).intValue(),
                document.getString(COMMIT_ID).getValue(),
                document.getDateTime(LATEST).getValue(),
                document.containsKey(IDEMPOTENCY_KEY)
                        ? document.getString(IDEMPOTENCY_KEY).getValue()
                        : null,
                List.copyOf(events));
    }
}
