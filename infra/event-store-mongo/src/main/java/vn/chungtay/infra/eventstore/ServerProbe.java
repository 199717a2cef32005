package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Tries out on the server what the log rests on: that a unique index holds between the arrays of two documents, and that an ordered
 * insert stops at the document that is refused and says which it was. Some servers speak MongoDB's protocol without keeping this;
 * FerretDB 1 does not look into arrays. They would take two events for one place in an aggregate.
 */
final class ServerProbe {

    private static final String COLLECTION = "log_probe";
    private static final String ID = "_id";

    private ServerProbe() {}

    /**
     * Leaves nothing behind but an empty collection.
     *
     * @throws EventStoreException if the server is unfit for a log
     */
    static void require(MongoDatabase database) {
        MongoCollection<BsonDocument> probe = Majority.of(database.getCollection(COLLECTION, BsonDocument.class));
        probe.createIndex(Indexes.ascending(CommitDocument.EVENT_KEYS), new IndexOptions().unique(true));
        String run = UUID.randomUUID().toString();
        List<BsonDocument> attempts =
                List.of(document(run, 0, "a", "b"), document(run, 1, "b", "c"), document(run, 2, "d"));
        List<BsonString> ids =
                attempts.stream().map(attempt -> attempt.getString(ID)).toList();
        try {
            boolean refusedSecond = refusesSecond(probe, attempts);
            int kept = probe.find(in(ID, ids)).into(new ArrayList<>()).size();
            if (!refusedSecond || kept != 1) {
                throw new EventStoreException("This server cannot hold the log: it does not keep unique indexes inside"
                        + " arrays, or does not stop an ordered insert at the document that it refuses (FerretDB 1 is"
                        + " such a server). Use MongoDB 4.2 or later");
            }
        } finally {
            probe.deleteMany(in(ID, ids));
        }
    }

    private static boolean refusesSecond(MongoCollection<BsonDocument> probe, List<BsonDocument> attempts) {
        try {
            probe.insertMany(attempts, new InsertManyOptions().ordered(true));
            return false;
        } catch (MongoBulkWriteException refused) {
            List<BulkWriteError> errors = refused.getWriteErrors();
            return errors.size() == 1
                    && errors.getFirst().getIndex() == 1
                    && errors.getFirst().getCategory() == ErrorCategory.DUPLICATE_KEY;
        }
    }

    private static BsonDocument document(String run, int number, String... keys) {
        BsonArray events = new BsonArray();
        for (String key : keys) {
            events.add(new BsonDocument(EventDocument.KEY, new BsonString(run + key)));
        }
        return new BsonDocument(ID, new BsonString(run + number)).append(CommitDocument.EVENTS, events);
    }
}
