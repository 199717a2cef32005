package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.eq;

import com.github.f4b6a3.uuid.UuidCreator;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/**
 * Fills an empty database with the commits of a copy. From the first moment to the last a marker stands in the database, and
 * while it does no service can open the log: what is there is not a log yet. A restore that was cut short goes on from where it
 * is, if the same copy is restored. The log that comes out is of a new epoch.
 */
public final class LogRestore {

    private static final String MARKER = "restore";
    private static final String COPY = "copy";

    private final MongoDatabase database;
    private final CommitCollection commits;
    private final String epoch;

    private LogRestore(MongoDatabase database, String epoch) {
        this.database = database;
        this.epoch = epoch;
        this.commits = new CommitCollection(database.getCollection(LogMeta.COMMITS, BsonDocument.class));
    }

    /**
     * Begins, or goes on with a restore of the same copy.
     *
     * @param copy tells this copy from any other
     * @throws RestoreRefused if anything else is in the database
     */
    public static LogRestore begin(MongoDatabase database, String copy) {
        Optional<BsonDocument> earlier = marker(database);
        BsonDocument marker = earlier.orElseGet(() -> mark(database, copy));
        if (!marker.getString(COPY).getValue().equals(copy)) {
            throw new RestoreRefused(LogMeta.META);
        }
        requireNothingBut(Set.of(LogMeta.META, LogMeta.COMMITS), database);
        LogIndexes.require(Majority.of(database.getCollection(LogMeta.COMMITS, BsonDocument.class)));
        return new LogRestore(database, marker.getString(LogMeta.EPOCH).getValue());
    }

    private static BsonDocument mark(MongoDatabase database, String copy) {
        requireNothingBut(Set.of(), database);
        BsonDocument marker = new BsonDocument(LogMeta.ID, new BsonString(MARKER))
                .append(COPY, new BsonString(copy))
                .append(
                        LogMeta.EPOCH,
                        new BsonString(UuidCreator.getTimeOrderedEpoch().toString()));
        LogMeta.collection(database).insertOne(marker);
        if (LogMeta.identity(database).isPresent()) { // a service opened its log in the same moment, and keeps it
            unmark(database);
            throw new RestoreRefused(LogMeta.META);
        }
        return marker;
    }

    private static void unmark(MongoDatabase database) {
        LogMeta.collection(database).deleteOne(eq(LogMeta.ID, MARKER));
    }

    /** Epoch of the log that comes out. */
    public String epoch() {
        return epoch;
    }

    /**
     * Puts these commits at their positions, where equal ones may stand already: those of an earlier attempt.
     *
     * @throws RestoreRefused if something else stands at one of the positions, or holds what must be unique
     * @throws com.mongodb.MongoException if the outcome is unclear; another restore of the copy settles it
     */
    public void insert(List<RawBsonDocument> documents) {
        List<RawBsonDocument> open = documents;
        while (!open.isEmpty()) {
            Optional<InsertStopped> stopped = commits.insert(List.copyOf(open));
            if (stopped.isEmpty()) {
                return;
            }
            RawBsonDocument refused = open.get(stopped.get().index());
            long position = refused.getInt64(LogLayout.POSITION).getValue();
            if (!new RawLog(database).at(position).equals(Optional.of(refused))) {
                throw new RestoreRefused(LogMeta.COMMITS, stopped.get().cause());
            }
            open = open.subList(stopped.get().index() + 1, open.size());
        }
    }

    /** Makes a log of what was inserted. */
    public void finish() {
        LogMeta.begin(database, epoch);
        unmark(database);
    }

    static boolean isUnfinished(MongoDatabase database) {
        return marker(database).isPresent();
    }

    static void refuseUnfinished(MongoDatabase database) {
        if (isUnfinished(database)) {
            throw new EventStoreException("The log in database " + database.getName()
                    + " is being restored, and not all of it is there: run the restore to its end first");
        }
    }

    private static Optional<BsonDocument> marker(MongoDatabase database) {
        return Optional.ofNullable(
                LogMeta.collection(database).find(eq(LogMeta.ID, MARKER)).first());
    }

    private static void requireNothingBut(Set<String> allowed, MongoDatabase database) {
        for (String name : database.listCollectionNames()) {
            if (!allowed.contains(name)
                    && !name.startsWith("system.")
                    && database.getCollection(name).find().first() != null) {
                throw new RestoreRefused(name);
            }
        }
    }
}
