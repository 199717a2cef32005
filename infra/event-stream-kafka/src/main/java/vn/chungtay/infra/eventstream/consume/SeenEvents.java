package vn.chungtay.infra.eventstream.consume;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.CloudEventRecord;

/**
 * The last event seen of each aggregate of other services, kept in the service's own database. What a batch has seen is written
 * once at its end, before its offsets are committed: an event that is delivered again is dropped, one that took effect just
 * before a crash takes effect again under the same idempotency key.
 *
 * <p>An aggregate is set aside, event by event, and taken back with one conditional write each. Whichever of the two comes second
 * finds that the aggregate has moved, and looks again: none of its events is left behind, and none overtakes another.
 */
final class SeenEvents {

    private static final String SEQUENCE = "sequence";
    private static final String POSITION = "position";
    private static final String DEAD_LETTERED = "deadLettered";

    private final MongoCollection<Document> collection;

    SeenEvents(MongoDatabase database, ConsumerName consumer) {
        this.collection = database.getCollection(consumer.place("stream_seen"))
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadPreference(ReadPreference.primary());
    }

    /** Forgets everything. */
    void forget() {
        collection.drop();
    }

    /** What is known of an aggregate now. */
    @Nullable
    LastSeen find(String aggregate) {
        Document seen = collection.find(Filters.eq("_id", aggregate)).first();
        return seen == null ? null : read(seen);
    }

    /**
     * Takes an aggregate back into the normal way.
     *
     * @param last the last event seen of it
     * @return false when another one has been seen since
     */
    boolean takeBack(String aggregate, long last) {
        Bson unmoved =
                Filters.and(Filters.eq("_id", aggregate), Filters.eq(SEQUENCE, last), Filters.eq(DEAD_LETTERED, true));
        return collection.updateOne(unmoved, Updates.unset(DEAD_LETTERED)).getMatchedCount() > 0;
    }

    /** What is known of the aggregates of these events. */
    Batch load(Collection<CloudEventRecord> events) {
        List<String> keys = events.stream().map(SeenEvents::key).distinct().toList();
        Map<String, LastSeen> known = new HashMap<>();
        if (!keys.isEmpty()) {
            for (Document seen : collection.find(Filters.in("_id", keys))) {
                known.put(seen.getString("_id"), read(seen));
            }
        }
        return new Batch(known);
    }

    private static LastSeen read(Document seen) {
        return new LastSeen(seen.getLong(SEQUENCE), seen.getLong(POSITION), seen.getBoolean(DEAD_LETTERED, false));
    }

    private static String key(CloudEventRecord event) {
        return event.source() + "|" + event.subject();
    }

    /** What was known before a batch, and what it adds. */
    final class Batch {

        private final Map<String, LastSeen> known;
        private final Map<String, LastSeen> added = new HashMap<>();

        private Batch(Map<String, LastSeen> known) {
            this.known = known;
        }

        @Nullable
        LastSeen before(CloudEventRecord event) {
            return known.get(key(event));
        }

        void saw(CloudEventRecord event) {
            LastSeen last = new LastSeen(event.sequence(), event.position(), false);
            known.put(key(event), last);
            added.put(key(event), last);
        }

        /**
         * Sets the event's aggregate aside, up to and with this event; at once, since operators may be at work on it.
         *
         * @throws AggregateMoved when it is not as it was when this batch was loaded
         */
        void setAside(CloudEventRecord event) {
            String key = key(event);
            LastSeen before = known.get(key);
            boolean done;
            if (before != null && before.deadLettered()) {
                done = mark(
                        key,
                        event,
                        Filters.and(Filters.eq(SEQUENCE, before.sequence()), Filters.eq(DEAD_LETTERED, true)));
            } else {
                Bson earlier = Filters.and(Filters.lt(SEQUENCE, event.sequence()), Filters.ne(DEAD_LETTERED, true));
                done = mark(key, event, earlier) || insertMarked(key, event);
            }
            if (!done) {
                throw new AggregateMoved(event);
            }
            known.put(key, new LastSeen(event.sequence(), event.position(), true));
            added.remove(key);
        }

        private boolean mark(String key, CloudEventRecord event, Bson asKnown) {
            Bson marked = Updates.combine(
                    Updates.set(SEQUENCE, event.sequence()),
                    Updates.set(POSITION, event.position()),
                    Updates.set(DEAD_LETTERED, true));
            return collection
                            .updateOne(Filters.and(Filters.eq("_id", key), asKnown), marked)
                            .getMatchedCount()
                    > 0;
        }

        private boolean insertMarked(String key, CloudEventRecord event) {
            try {
                collection.insertOne(new Document("_id", key)
                        .append(SEQUENCE, event.sequence())
                        .append(POSITION, event.position())
                        .append(DEAD_LETTERED, true));
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                return false;
            }
        }

        /** Writes what was added; a late writer never takes back what another one has seen since. */
        void store() {
            if (added.isEmpty()) {
                return;
            }
            List<WriteModel<Document>> writes = new ArrayList<>();
            added.forEach((key, last) -> writes.add(new UpdateOneModel<>(
                    Filters.eq("_id", key),
                    Updates.combine(Updates.max(SEQUENCE, last.sequence()), Updates.max(POSITION, last.position())),
                    new UpdateOptions().upsert(true))));
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            added.clear();
        }
    }

    /** Somebody else has taken this aggregate on since it was looked at: the batch is to be taken again. */
    static final class AggregateMoved extends RuntimeException {
        AggregateMoved(CloudEventRecord event) {
            super("%s has moved while its event at position %d was put aside"
                    .formatted(event.subject(), event.position()));
        }
    }
}
