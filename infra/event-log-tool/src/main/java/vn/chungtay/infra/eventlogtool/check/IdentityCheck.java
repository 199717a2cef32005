package vn.chungtay.infra.eventlogtool.check;

import java.util.HashSet;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.LogLayout;

/**
 * Whether keys, sequences and ids are what they must be across the whole log. What a unique index guards across commits is looked
 * at here only inside each commit, where no index guards it; everything else is remembered.
 */
final class IdentityCheck {

    private final Sequences sequences = new Sequences();
    private final Unique commitIds = new Unique("commit.id-twice");
    private final @Nullable Unique eventIds;
    private final @Nullable Unique idempotencyKeys;
    private final boolean keysUnguarded;
    private final Set<String> eventIdsOfCommit = new HashSet<>();

    IdentityCheck(Set<String> unguarded) {
        this.eventIds = unguarded.contains(LogLayout.EVENT_IDS) ? new Unique("event.id-twice") : null;
        this.idempotencyKeys = unguarded.contains(LogLayout.IDEMPOTENCY_KEY) ? new Unique("commit.key-twice") : null;
        this.keysUnguarded = unguarded.contains(LogLayout.EVENT_KEYS);
    }

    /** A commit that can be read; its events come next. */
    void commit(BsonDocument commit, long position, Place place) {
        eventIdsOfCommit.clear();
        commitIds.check(commit.getString(LogLayout.COMMIT_ID).getValue(), position, place);
        if (idempotencyKeys != null && commit.containsKey(LogLayout.IDEMPOTENCY_KEY)) {
            idempotencyKeys.check(commit.getString(LogLayout.IDEMPOTENCY_KEY).getValue(), position, place);
        }
    }

    /** An event that can be read. */
    void event(BsonDocument event, Key key, long position, Place place) {
        String id = event.getString(LogLayout.EVENT_ID).getValue();
        if (eventIds != null) {
            eventIds.check(id, position, place);
        } else if (!eventIdsOfCommit.add(id)) {
            place.found("event.id-twice", id, position);
        }
        boolean ofAggregate = event.containsKey(LogLayout.AGGREGATE_TYPE);
        if (ofAggregate || keysUnguarded) {
            sequences.check(key.aggregate(), key.sequence(), place);
        }
        if (!ofAggregate && !key.equals(new Key(id, 0))) {
            place.found("event.key-of-no-aggregate", id);
        }
    }

    Sequences sequences() {
        return sequences;
    }
}
