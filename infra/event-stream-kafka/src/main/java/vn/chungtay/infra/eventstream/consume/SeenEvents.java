package vn.chungtay.infra.eventstream.consume;

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
 */
final class SeenEvents {

    private static final String SEQUENCE = "sequence";
    private static final String POSITION = "position";
    private static final String DEAD_LETTERED = "deadLettered";

    private final MongoCollection<Document> collection;

    SeenEvents(MongoDatabase database) {
        this.collection = database.getCollection("stream_seen")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadPreference(ReadPreference.primary());
    }

    /** What is known of the aggregates of these events. */
    Batch load(Collection<CloudEventRecord> events) {
        List<String> keys = events.stream().map(SeenEvents::key).distinct().toList();
        Map<String, LastSeen> known = new HashMap<>();
        if (!keys.isEmpty()) {
            for (Document seen : collection.find(Filters.in("_id", keys))) {
                known.put(
                        seen.getString("_id"),
                        new LastSeen(
                                seen.getLong(SEQUENCE), seen.getLong(POSITION), seen.getBoolean(DEAD_LETTERED, false)));
            }
        }
        return new Batch(known);
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

        void saw(CloudEventRecord event, boolean deadLettered) {
            LastSeen last = new LastSeen(event.sequence(), event.position(), deadLettered);
            known.put(key(event), last);
            added.put(key(event), last);
        }

        /** Writes what was added; a late writer never takes back what another one has seen since. */
        void store() {
            if (added.isEmpty()) {
                return;
            }
            List<WriteModel<Document>> writes = new ArrayList<>();
            added.forEach((key, last) -> {
                List<Bson> changes = new ArrayList<>(
                        List.of(Updates.max(SEQUENCE, last.sequence()), Updates.max(POSITION, last.position())));
                if (last.deadLettered()) {
                    changes.add(Updates.set(DEAD_LETTERED, true));
                }
                writes.add(new UpdateOneModel<>(
                        Filters.eq("_id", key), Updates.combine(changes), new UpdateOptions().upsert(true)));
            });
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            added.clear();
        }
    }
}
