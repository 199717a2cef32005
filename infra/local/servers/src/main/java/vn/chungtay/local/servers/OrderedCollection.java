package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that makes use of what the store has done already: an index answers for its own fields whatever else is asked, so
 * a document that is to be changed where it is as it was read is looked up by its id; of the indexes that know some field, the one
 * that leaves the fewest documents to look at is used; where it says all that is asked, and the ids are all that is wanted, no
 * document is read; documents lie there by id, so where all ids are whole numbers of 64 bits, or all are
 * texts, nothing needs to be sorted by them, nor to be looked at outside a range of them; and an index that was asked for these
 * ids has answered with these documents. The superclass would read, sort and compare everything, while all writers wait.
 */
final class OrderedCollection extends H2Collection {

    private static final String ID = "_id";
    private static final String OR = "$or";

    private static final Document ID_ALONE = new Document(ID, 1);
    private static final Document NONE = new Document();

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
        boolean inOrder = Integer.valueOf(1).equals(onlyById(orderBy));
        Candidates best = leastEffort(flat, inOrder ? limit : 0);
        if (best != null) {
            Stream<Object> ids =
                    inOrder ? best.idsInOrder(IdRange.of(flat.get(ID)).least()) : best.ids();
            boolean nothingElseToRead = best.exact() && (inOrder || orderBy == null) && ID_ALONE.equals(projection);
            return nothingElseToRead
                    ? matchDocumentsFromStream(
                            ids.map(id -> new Document(ID, id)), NONE, null, skip, limit, batchSize, projection)
                    : matchDocumentsFromStream(
                            ids.map(this::getDocument),
                            flat,
                            inOrder ? null : orderBy,
                            skip,
                            limit,
                            batchSize,
                            projection);
        }
        return matchDocuments(flat, orderBy, skip, limit, batchSize, projection);
    }

    private @Nullable Candidates leastEffort(Document query, int first) {
        List<Candidates> found = new ArrayList<>();
        for (Index<Object> index : getIndexes()) {
            if (index instanceof SortedIndex sorted) {
                Candidates ofIndex = sorted.candidates(query);
                if (ofIndex != null) {
                    found.add(ofIndex);
                }
            }
        }
        Candidates ofEither = ofEither(query, first);
        if (ofEither != null) {
            found.add(ofEither);
        }
        if (found.size() < 2) {
            return found.isEmpty() ? null : found.getFirst();
        }
        List<Weighed> weighed =
                found.stream().map(each -> new Weighed(each, each.count())).toList();
        long matching = weighed.stream().mapToLong(Weighed::count).min().orElse(0);
        return Collections.min(weighed, Comparator.comparingDouble(each -> each.effort(first, matching)))
                .candidates();
    }

    /** Candidates whose entries were counted. */
    private record Weighed(Candidates candidates, long count) {

        /**
         * About how many documents have to be looked at.
         *
         * @param first so many of those that match are wanted in the order of ids; 0 where all are, or in any order
         * @param matching at most so many match, by what another index knows
         */
        double effort(int first, long matching) {
            return first > 0 && candidates.inOrderOfIds() && matching > first
                    ? (double) count * first / matching
                    : count;
        }
    }

    /** Where the query says that one of several conditions must hold, and an index knows something of each of them. */
    private @Nullable Candidates ofEither(Document query, int first) {
        if (!(query.get(OR) instanceof List<?> conditions)) {
            return null;
        }
        Candidates all = null;
        for (Object condition : conditions) {
            if (!(condition instanceof Document alternative)) {
                return null;
            }
            Document one = query.clone();
            one.remove(OR);
            one.putAll(Conjunctions.flat(alternative));
            Candidates ofOne = leastEffort(one, first);
            if (ofOne == null) {
                return null;
            }
            all = all == null ? ofOne : all.or(ofOne);
        }
        return all;
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
        Object direction = onlyById(orderBy);
        boolean ordered = orderBy == null || orderBy.isEmpty() || direction != null;
        if (!ordered || !idsAreOfOneType()) {
            return super.matchDocuments(query, orderBy, skip, limit, batchSize, projection);
        }
        boolean descending = Integer.valueOf(-1).equals(direction);
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
        return super.matchDocuments(stillToCheck, eachOnce(positions), orderBy, skip, limit, batchSize, projection);
    }

    /** A unique index names a document once for each of its keys that is asked for; MongoDB answers with it once. */
    private static Iterable<Object> eachOnce(Iterable<Object> positions) {
        Set<Object> once = new LinkedHashSet<>();
        positions.forEach(once::add);
        return once;
    }

    /** 1 or -1 where nothing else is to be sorted by, else absent. */
    private static @Nullable Object onlyById(@Nullable Document orderBy) {
        Object direction = orderBy != null && orderBy.size() == 1 ? orderBy.get(ID) : null;
        return Integer.valueOf(1).equals(direction) || Integer.valueOf(-1).equals(direction) ? direction : null;
    }

    /** The store orders by type first: what lies between two of them is one of them, and in MongoDB's order. */
    private boolean idsAreOfOneType() {
        return (documents.firstKey() instanceof Long && documents.lastKey() instanceof Long)
                || (documents.firstKey() instanceof String && documents.lastKey() instanceof String);
    }

    private Stream<Document> within(IdRange range, boolean descending) {
        boolean comparable = documents.firstKey() instanceof Long ? range.isOf(Long.class) : range.isOf(String.class);
        Object least = comparable ? range.least() : null;
        Object greatest = comparable ? range.greatest() : null;
        var cursor = documents.cursor(descending ? greatest : least, descending ? least : greatest, descending);
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
     * @param least smallest of them, absent where nothing is too small
     * @param greatest largest of them, absent where nothing is too large
     */
    private record IdRange(@Nullable Object least, @Nullable Object greatest) {

        static IdRange of(@Nullable Object condition) {
            Object least = null;
            Object greatest = null;
            if (condition instanceof Document bounds) {
                for (Map.Entry<String, Object> bound : bounds.entrySet()) {
                    switch (bound.getKey()) {
                        case "$gt", "$gte" -> least = bound.getValue();
                        case "$lt", "$lte" -> greatest = bound.getValue();
                        default -> {}
                    }
                }
            }
            return new IdRange(least, greatest);
        }

        boolean isOf(Class<?> type) {
            return (least == null || type.isInstance(least)) && (greatest == null || type.isInstance(greatest));
        }
    }
}
