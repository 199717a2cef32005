package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * One snapshot per aggregate, the one of the highest sequence: {@code _id} aggregate, {@code s} sequence, {@code e} the
 * snapshot in the form of an event.
 */
final class SnapshotCollection {

    static final String AGGREGATE = "_id";
    static final String SEQUENCE = "s";
    static final String SNAPSHOT = "e";

    /** How long a snapshot is used without asking whether another process has taken a later one, which saves reading events only. */
    private static final Duration USED = Duration.ofSeconds(10);

    private final MongoCollection<BsonDocument> snapshots;
    private final Cache<String, LoggedEvent> recent;

    /**
     * Over a log's snapshots.
     *
     * @param recentBytes memory for those that were used lately, about
     */
    SnapshotCollection(MongoCollection<BsonDocument> snapshots, long recentBytes) {
        this.snapshots = Majority.of(snapshots);
        this.recent = Caffeine.newBuilder()
                .maximumWeight(recentBytes)
                .weigher((String aggregateId, LoggedEvent snapshot) -> RecentEvents.bytes(snapshot))
                .expireAfterWrite(USED)
                .executor(Runnable::run)
                .build();
    }

    /** Keeps the snapshot unless there is one of a higher sequence. */
    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        String aggregateId = snapshot.getAggregateIdentifier();
        long sequence = snapshot.getSequenceNumber();
        BsonDocument document = new BsonDocument()
                .append(AGGREGATE, new BsonString(aggregateId))
                .append(SEQUENCE, new BsonInt64(sequence))
                .append(SNAPSHOT, EventDocument.write(snapshot, serializer));
        try {
            snapshots.replaceOne(
                    and(eq(AGGREGATE, aggregateId), lte(SEQUENCE, sequence)),
                    document,
                    new ReplaceOptions().upsert(true));
            keep(EventDocument.read(-1, document.getDocument(SNAPSHOT)));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            } // otherwise the aggregate has a later snapshot, which stays
        }
    }

    /** Sequence of the snapshot, also where the snapshot itself cannot be read. */
    Optional<Long> sequenceOf(String aggregateId) {
        return Optional.ofNullable(snapshots
                        .find(eq(AGGREGATE, aggregateId))
                        .projection(include(SEQUENCE))
                        .first())
                .map(document -> document.getNumber(SEQUENCE).longValue());
    }

    /** The snapshot; its position is without meaning. */
    Optional<LoggedEvent> of(String aggregateId) {
        return Optional.ofNullable(recent.getIfPresent(aggregateId)).or(() -> read(aggregateId));
    }

    private Optional<LoggedEvent> read(String aggregateId) {
        BsonDocument document = snapshots.find(eq(AGGREGATE, aggregateId)).first();
        if (document == null) {
            return Optional.empty();
        }
        LoggedEvent snapshot = EventDocument.read(-1, document.getDocument(SNAPSHOT));
        keep(snapshot);
        return Optional.of(snapshot);
    }

    /** An earlier one, read while this process stored a later one, must not take its place: it would be stored again and again. */
    private void keep(LoggedEvent snapshot) {
        recent.asMap()
                .merge(
                        snapshot.aggregateId(),
                        snapshot,
                        (known, other) -> known.sequence() > other.sequence() ? known : other);
    }
}
