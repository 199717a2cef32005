package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that makes use of what the store has done already: an index answers for its own fields whatever else is asked, so
 * a document that is to be changed where it is as it was read is looked up by its id; documents lie there by id, so where all
 * ids are whole numbers of 64 bits nothing needs to be sorted by them, nor to be looked at outside a range of them; and an index
 * that was asked for these ids has answered with these documents. The superclass would read, sort and compare everything, while
 * all writers wait.
 */
final class OrderedCollection extends H2Collection {

    private static final String ID = "_id";

    private final MVMap<Object, Document> documents;

    OrderedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
    }

    /** An index of the superclass answers only if nothing but its own fields is asked for. */
    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, Document projection) {
        Document flat = Conjunctions.flat(query);
        for (Index<Object> index : getIndexes()) {
            Document asked = conditionsOn(index, flat);
            if (index.canHandle(asked)) {
                return matchDocuments(flat, index.getPositions(asked), orderBy, skip, limit, batchSize, projection);
            }
        }
        return matchDocuments(flat, orderBy, skip, limit, batchSize, projection);
    }

    private static Document conditionsOn(Index<?> index, Document query) {
        Document conditions = new Document();
        for (IndexKey key : index.getKeys()) {
            if (query.containsKey(key.getKey())) {
                conditions.put(key.getKey(), query.get(key.getKey()));
            }
        }
        return conditions;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, Document projection) {
        boolean ordered = orderBy == null || orderBy.isEmpty() || isById(orderBy);
        if (!ordered || !idsAreLongs()) {
            return super.matchDocuments(query, orderBy, skip, limit, batchSize, projection);
        }
        boolean descending = orderBy != null && orderBy.values().contains(-1);
        return matchDocumentsFromStream(
                within(IdRange.of(query.get(ID)), descending), query, null, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Object> positions,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            Document projection) {
        Document stillToCheck = asksForLongIdsOnly(query) ? new Document() : query;
        return super.matchDocuments(stillToCheck, positions, orderBy, skip, limit, batchSize, projection);
    }

    private static boolean isById(Document orderBy) {
        return orderBy.size() == 1
                && (Integer.valueOf(1).equals(orderBy.get(ID))
                        || Integer.valueOf(-1).equals(orderBy.get(ID)));
    }

    /** The store orders by type first: what lies between two of them is one of them. */
    private boolean idsAreLongs() {
        return documents.firstKey() instanceof Long && documents.lastKey() instanceof Long;
    }

    private Stream<Document> within(IdRange range, boolean descending) {
        Long from = descending ? range.greatest() : range.least();
        Long to = descending ? range.least() : range.greatest();
        var cursor = documents.cursor(from, to, descending);
        var entries = Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(entries, false).map(id -> cursor.getValue());
    }

    private static boolean asksForLongIdsOnly(Document query) {
        return query.size() == 1
                && query.get(ID) instanceof Document condition
                && condition.size() == 1
                && condition.get("$in") instanceof Collection<?> ids
                && ids.stream().allMatch(Long.class::isInstance);
    }

    /**
     * Ids among which all that a condition allows are found, and perhaps others.
     *
     * @param least smallest of them
     * @param greatest largest of them
     */
    private record IdRange(Long least, Long greatest) {

        static IdRange of(@Nullable Object condition) {
            long least = Long.MIN_VALUE;
            long greatest = Long.MAX_VALUE;
            if (condition instanceof Document bounds) {
                for (Map.Entry<String, Object> bound : bounds.entrySet()) {
                    if (bound.getValue() instanceof Long limit) {
                        switch (bound.getKey()) {
                            case "$gt", "$gte" -> least = Math.max(least, limit);
                            case "$lt", "$lte" -> greatest = Math.min(greatest, limit);
                            default -> {}
                        }
                    }
                }
            }
            return new IdRange(least, greatest);
        }
    }
}
