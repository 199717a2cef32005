package vn.chungtay.infra.eventstore.faults;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A commit as it stands in the database; read around the code under test.
 *
 * @param position of its first event
 * @param size number of events that it claims to have
 * @param keys aggregate#sequence of its events
 * @param eventIds of its events
 * @param idempotencyKey absent if none
 */
record StoredCommit(
        long position,
        int size,
        List<String> keys,
        List<String> eventIds,
        @Nullable String idempotencyKey) {

    static List<StoredCommit> all(MongoDatabase database) {
        List<StoredCommit> commits = new ArrayList<>();
        for (Document commit : database.getCollection("events").find().sort(ascending("_id"))) {
            List<Document> events = commit.getList("e", Document.class);
            commits.add(new StoredCommit(
                    commit.getLong("_id"),
                    commit.getInteger("n"),
                    events.stream().map(event -> event.getString("k")).toList(),
                    events.stream().map(event -> event.getString("i")).toList(),
                    commit.getString("x")));
        }
        return commits;
    }

    /** Position of its last event. */
    long last() {
        return position + size - 1;
    }

    /** Ids of the events of one aggregate in the order of the log. */
    static List<String> eventsOf(String aggregateId, List<StoredCommit> log) {
        List<String> ids = new ArrayList<>();
        for (StoredCommit commit : log) {
            for (int n = 0; n < commit.keys().size(); n++) {
                if (commit.keys().get(n).startsWith(aggregateId + "#")) {
                    ids.add(commit.eventIds().get(n));
                }
            }
        }
        return ids;
    }
}
