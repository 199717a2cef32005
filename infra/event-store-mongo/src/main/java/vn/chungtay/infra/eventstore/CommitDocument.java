package vn.chungtay.infra.eventstore;

import java.util.List;
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
}
