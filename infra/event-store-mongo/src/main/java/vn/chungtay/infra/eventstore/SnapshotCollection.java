package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
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

    private final MongoCollection<BsonDocument> snapshots;

    SnapshotCollection(MongoCollection<BsonDocument> snapshots) {
        this.snapshots = Majority.of(snapshots);
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
        return Optional.ofNullable(snapshots.find(eq(AGGREGATE, aggregateId)).first())
                .map(document -> EventDocument.read(-1, document.getDocument(SNAPSHOT)));
    }
}
