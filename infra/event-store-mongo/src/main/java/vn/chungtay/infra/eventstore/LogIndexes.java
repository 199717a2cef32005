package vn.chungtay.infra.eventstore;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * The indexes of the collection of commits. They are made while the log is empty, and from then on only checked: where a unique one is
 * missing from a log that is not empty, the log may hold what it should have refused, and making the index anew would hide that.
 */
final class LogIndexes {

    /** Options of an index that change which documents it guards, beside those that are wanted. */
    private static final Set<String> NARROWING = Set.of("partialFilterExpression", "expireAfterSeconds", "collation");

    private static final List<Wanted> WANTED = List.of(
            new Wanted(List.of(CommitDocument.EVENT_KEYS), true, false),
            new Wanted(List.of(CommitDocument.EVENT_IDS), true, false),
            new Wanted(List.of(CommitDocument.IDEMPOTENCY_KEY), true, true),
            new Wanted(List.of(CommitDocument.LATEST, CommitDocument.POSITION), false, false));

    private LogIndexes() {}

    /**
     * Makes the indexes of an empty log, or checks those of another.
     *
     * @throws EventStoreException if one is missing, or is not as it must be
     */
    static void require(MongoCollection<BsonDocument> commits) {
        if (commits.find().first() == null) {
            WANTED.forEach(wanted -> make(commits, wanted));
        }
        List<BsonDocument> found = commits.listIndexes(BsonDocument.class).into(new ArrayList<>());
        WANTED.forEach(wanted -> require(commits, wanted, found));
    }

    /** The fields that must be unique across commits and on which there is no index that makes them so. */
    static Set<String> unguarded(MongoCollection<?> commits) {
        List<BsonDocument> found = commits.listIndexes(BsonDocument.class).into(new ArrayList<>());
        return WANTED.stream()
                .filter(wanted -> wanted.unique() && found.stream().noneMatch(wanted::isGuard))
                .map(wanted -> wanted.fields().getFirst())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void make(MongoCollection<BsonDocument> commits, Wanted wanted) {
        try {
            commits.createIndex(wanted.keys(), wanted.options());
        } catch (MongoCommandException refused) {
            throw new EventStoreException(
                    "The index on " + wanted.fields() + " of the collection " + commits.getNamespace()
                            + " cannot be made; is there another one on the same fields?",
                    refused);
        }
    }

    private static void require(MongoCollection<BsonDocument> commits, Wanted wanted, List<BsonDocument> found) {
        BsonDocument index = found.stream()
                .filter(wanted::isOnSameFields)
                .findFirst()
                .orElseThrow(() -> new EventStoreException("The log rests on an index on " + wanted.fields()
                        + " of the collection " + commits.getNamespace()
                        + ", which is missing: check the log before you make it again"));
        if (!wanted.isSame(index)) {
            throw new EventStoreException("The index on " + wanted.fields() + " of the collection "
                    + commits.getNamespace() + " must be " + wanted + ", but it is " + index.toJson());
        }
    }

    /** An index as the log needs it, ascending in all fields. */
    private record Wanted(List<String> fields, boolean unique, boolean sparse) {

        Bson keys() {
            return Indexes.ascending(fields);
        }

        IndexOptions options() {
            return new IndexOptions().unique(unique).sparse(sparse);
        }

        boolean isOnSameFields(BsonDocument index) {
            return List.copyOf(index.getDocument("key").keySet()).equals(fields);
        }

        boolean isGuard(BsonDocument index) {
            return isOnSameFields(index) && isSame(index);
        }

        boolean isSame(BsonDocument index) {
            return index.getDocument("key").values().stream().allMatch(Wanted::isAscending)
                    && flag(index, "unique") == unique
                    && flag(index, "sparse") == sparse
                    && NARROWING.stream().noneMatch(index::containsKey);
        }

        private static boolean isAscending(BsonValue direction) {
            return direction.isNumber() && direction.asNumber().intValue() == 1;
        }

        private static boolean flag(BsonDocument index, String name) {
            return index.getBoolean(name, BsonBoolean.FALSE).getValue();
        }

        @Override
        public String toString() {
            return (unique ? "unique" : "not unique") + (sparse ? " and sparse" : " and not sparse");
        }
    }
}
