package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.eq;

import com.github.f4b6a3.uuid.UuidCreator;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.bson.BsonDocument;

/**
 * What the log's database must look like before anything is read or written: the document that says which layout the log has
 * and which history it is, and the indexes that the log's guarantees rest on.
 */
final class LogMeta {

    static final String COMMITS = "events";
    static final String SNAPSHOTS = "snapshots";
    static final String META = "log";

    /** Layout that this version writes and reads. */
    static final int LAYOUT = 1;

    static final String ID = "_id";
    private static final String LOG = "log";
    private static final String LAYOUT_FIELD = "layout";
    static final String EPOCH = "epoch";

    private LogMeta() {}

    /**
     * Makes the log ready in this database, or checks it.
     *
     * @return the epoch, see {@link EventLog#epoch()}
     * @throws EventStoreException if the log has a newer layout or is being restored, the server is unfit for it, or an index
     *     that it rests on is missing or different
     */
    static String open(MongoDatabase database) {
        LogRestore.refuseUnfinished(database);
        BsonDocument meta = meta(database);
        int layout = meta.getNumber(LAYOUT_FIELD).intValue();
        if (layout > LAYOUT) {
            throw new EventStoreException("The log in database " + database.getName() + " has layout " + layout
                    + ", and this version knows layouts up to " + LAYOUT + ": start a newer version of the service");
        }
        ServerProbe.require(database);
        LogIndexes.require(Majority.of(database.getCollection(COMMITS, BsonDocument.class)));
        LogRestore.refuseUnfinished(database); // one that began before it could see this log
        return meta.getString(EPOCH).getValue();
    }

    /** What the log says of itself, if there is one. */
    static Optional<LogIdentity> identity(MongoDatabase database) {
        return Optional.ofNullable(collection(database).find(eq(ID, LOG)).first())
                .map(meta -> new LogIdentity(
                        meta.isNumber(LAYOUT_FIELD)
                                ? meta.getNumber(LAYOUT_FIELD).intValue()
                                : 0,
                        meta.isString(EPOCH) ? meta.getString(EPOCH).getValue() : ""));
    }

    private static BsonDocument meta(MongoDatabase database) {
        MongoCollection<BsonDocument> collection = collection(database);
        return Optional.ofNullable(collection.find(eq(ID, LOG)).first())
                .orElseGet(() -> Objects.requireNonNull(collection.findOneAndUpdate(
                        eq(ID, LOG),
                        Updates.combine(
                                Updates.setOnInsert(LAYOUT_FIELD, LAYOUT),
                                Updates.setOnInsert(
                                        EPOCH, UuidCreator.getTimeOrderedEpoch().toString())),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER))));
    }

    /** Makes the commits that are there a log of this epoch. */
    static void begin(MongoDatabase database, String epoch) {
        collection(database)
                .updateOne(
                        eq(ID, LOG),
                        Updates.combine(Updates.set(LAYOUT_FIELD, LAYOUT), Updates.set(EPOCH, epoch)),
                        new UpdateOptions().upsert(true));
    }

    static MongoCollection<BsonDocument> collection(MongoDatabase database) {
        return Majority.of(database.getCollection(META, BsonDocument.class));
    }
}
