package vn.chungtay.bench.contestant;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.MongoEventLog;

/**
 * What the driver can do when nothing stands above it: ordered inserts of many documents at a time, equal in layout to those of
 * the log and under the same indexes. The documents are made beforehand.
 */
public final class BareDriver implements AutoCloseable {

    /** Collection that the log keeps its commits in. */
    static final String COMMITS = "events";

    private final MongoDatabase database;
    private final MongoCollection<BsonDocument> commits;
    private long next;

    /** Uses an empty log's collection in this database. */
    public BareDriver(MongoClient client, String database) {
        this.database = client.getDatabase(database);
        MongoEventLog.open(this.database, LogSettings.defaults()).close(); // makes the indexes
        this.commits = this.database.getCollection(COMMITS, BsonDocument.class);
    }

    /** Documents with the positions that come next, one event in each. */
    public List<BsonDocument> documents(int count) {
        List<BsonDocument> documents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            documents.add(document(next, Sample.event(Sample.newAggregate(), 0)));
            next++;
        }
        return documents;
    }

    /** Inserts them with one call. */
    public void insert(List<BsonDocument> documents) {
        commits.insertMany(documents, new InsertManyOptions().ordered(true));
    }

    private static BsonDocument document(long position, DomainEventMessage<Sample> event) {
        SerializedObject<String> payload = event.serializePayload(Sample.SERIALIZER, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(Sample.SERIALIZER, String.class);
        BsonDateTime time = new BsonDateTime(event.getTimestamp().toEpochMilli());
        BsonDocument inner = new BsonDocument()
                .append("k", new BsonString(event.getAggregateIdentifier() + "#" + event.getSequenceNumber()))
                .append("i", new BsonString(event.getIdentifier()))
                .append("a", new BsonString(Sample.AGGREGATE_TYPE))
                .append("t", new BsonString(payload.getType().getName()))
                .append("w", time)
                .append("p", new BsonString(payload.getData()))
                .append("d", new BsonString(metadata.getData()));
        return new BsonDocument()
                .append("_id", new BsonInt64(position))
                .append("n", new BsonInt32(1))
                .append("c", new BsonString(UUID.randomUUID().toString()))
                .append("m", time)
                .append("e", new BsonArray(List.of(inner)));
    }

    @Override
    public void close() {
        database.drop();
    }
}
