package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.Optional;
import java.util.Set;
import org.bson.RawBsonDocument;

/**
 * A log's documents just as they are stored, for tools that check or copy it. Nothing is created or changed, nothing is taken
 * for granted; only what a majority has is seen.
 */
public final class RawLog {

    /** Real servers end a batch at 16 MiB, too; the embedded one goes by this number alone. */
    private static final int BATCH_DOCUMENTS = 1_000;

    private final MongoDatabase database;
    private final MongoCollection<RawBsonDocument> commits;

    public RawLog(MongoDatabase database) {
        this.database = database;
        this.commits = majority(database, LogMeta.COMMITS);
    }

    /** What the log says of itself, empty where no service has ever opened one. */
    public Optional<LogIdentity> identity() {
        return LogMeta.identity(database);
    }

    /** Whether a restore into this database has begun and not ended. */
    public boolean isBeingRestored() {
        return LogRestore.isUnfinished(database);
    }

    /** The fields that must be unique across commits and on which there is no index that makes them so. */
    public Set<String> unguarded() {
        return LogIndexes.unguarded(commits);
    }

    /** About how many commits there are. */
    public long estimatedCommits() {
        return commits.estimatedDocumentCount();
    }

    /** Position at which the next commit will begin, 0 for an empty log. */
    public long end() {
        RawBsonDocument newest = commits.find(gte(LogLayout.POSITION, 0L))
                .projection(Projections.include(LogLayout.SIZE))
                .sort(descending(LogLayout.POSITION))
                .first();
        return newest == null
                ? 0
                : newest.getNumber(LogLayout.POSITION).longValue()
                        + newest.getNumber(LogLayout.SIZE).longValue();
    }

    /** Whatever stands in the collection of commits, numbers first and in their order. */
    public FindIterable<RawBsonDocument> everything() {
        return commits.find().sort(ascending(LogLayout.POSITION)).batchSize(BATCH_DOCUMENTS);
    }

    /** The commits that begin at these positions, in their order. */
    public FindIterable<RawBsonDocument> between(long from, long end) {
        return commits.find(and(gte(LogLayout.POSITION, from), lt(LogLayout.POSITION, end)))
                .sort(ascending(LogLayout.POSITION))
                .batchSize(BATCH_DOCUMENTS);
    }

    /** The commit that begins at this position. */
    public Optional<RawBsonDocument> at(long position) {
        return Optional.ofNullable(
                commits.find(eq(LogLayout.POSITION, position)).first());
    }

    /** Whether an event has this key. */
    public boolean holds(String key) {
        return commits.find(eq(CommitDocument.EVENT_KEYS, key))
                        .projection(Projections.include(LogLayout.POSITION))
                        .first()
                != null;
    }

    /** The aggregates' snapshots, in no order. */
    public FindIterable<RawBsonDocument> snapshots() {
        return majority(database, LogMeta.SNAPSHOTS).find().batchSize(BATCH_DOCUMENTS);
    }

    private static MongoCollection<RawBsonDocument> majority(MongoDatabase database, String collection) {
        return Majority.of(database.getCollection(collection, RawBsonDocument.class));
    }
}
