package vn.chungtay.local.servers;

import static vn.chungtay.local.servers.Candidates.and;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index of which several documents may have the same entry. The store keeps entries in the order of the fields and, behind
 * these, of the documents' ids; so who asks for one value of each field is answered in the order of ids, from any id on, and how
 * many entries a value has is known without going through them. Documents without the first field are left out: nobody looks
 * them up by it here.
 */
final class SortedIndex extends Index<Object> {

    private static final String ID = "_id";

    /** Of more combinations of values one is not looked for after the other. */
    private static final int COMBINATIONS = 1_000;

    private static final Set<String> LOWER_ENDS = Set.of("$gt", "$gte");
    private static final Set<String> UPPER_ENDS = Set.of("$lt", "$lte");

    private final MVMap<KeyValue, Boolean> entries;
    private final List<String> fields;

    SortedIndex(MVMap<KeyValue, Boolean> entries, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.entries = entries;
        List<String> named = keys.stream().map(IndexKey::getKey).toList();
        this.fields = named.size() > 1 && named.getLast().equals(ID) ? named.subList(0, named.size() - 1) : named;
    }

    /**
     * Finds by equality, {@code $in} or {@code $all}, and by a bound behind these.
     *
     * @return absent if the query does not say what the first field is
     */
    @Nullable
    Candidates candidates(Document query) {
        List<KeyValue> beginnings = List.of();
        int known = 0;
        for (String field : fields) {
            List<KeyValue> longer = query.containsKey(field) ? longer(beginnings, query.get(field)) : List.of();
            if (longer.isEmpty() || longer.size() > COMBINATIONS) {
                break;
            }
            beginnings = longer;
            known++;
        }
        if (known == 0) {
            return null;
        }
        if (known == fields.size()) {
            return Candidates.of(beginnings.stream().map(this::all).toList(), true);
        }
        Bound bound = Bound.of(query.get(fields.get(known)));
        return Candidates.of(
                beginnings.stream()
                        .map(beginning -> bound == null ? all(beginning) : bounded(beginning, bound))
                        .toList(),
                false);
    }

    private Candidates.Span all(KeyValue beginning) {
        return new Candidates.Span(entries, beginning, end(beginning));
    }

    private Candidates.Span bounded(KeyValue beginning, Bound bound) {
        KeyValue at = and(beginning, bound.value());
        return bound.least()
                ? new Candidates.Span(entries, at, end(beginning))
                : new Candidates.Span(entries, beginning, end(at));
    }

    /**
     * One end of a range. The other is left to the comparison with each document: in an array, one value may satisfy the one and
     * another value the other.
     *
     * @param least whether it is the lower end
     */
    private record Bound(Object value, boolean least) {

        static @Nullable Bound of(@Nullable Object condition) {
            if (condition instanceof Document operators) {
                for (Map.Entry<String, Object> operator : operators.entrySet()) {
                    boolean least = LOWER_ENDS.contains(operator.getKey());
                    if ((least || UPPER_ENDS.contains(operator.getKey())) && isValue(operator.getValue())) {
                        return new Bound(normal(operator.getValue()), least);
                    }
                }
            }
            return null;
        }
    }

    private List<KeyValue> longer(List<KeyValue> beginnings, @Nullable Object condition) {
        if (condition instanceof Document operators) {
            if (operators.size() == 1 && operators.get("$all") instanceof Collection<?> all) {
                return rarest(beginnings, all);
            }
            if (operators.size() == 1 && operators.get("$in") instanceof Collection<?> values) {
                return areValues(values) ? eachWith(beginnings, new LinkedHashSet<>(values)) : List.of();
            }
            if (operators.size() == 1 && operators.containsKey("$eq")) {
                return longer(beginnings, operators.get("$eq"));
            }
        }
        return isValue(condition) ? eachWith(beginnings, Set.of(condition)) : List.of();
    }

    /** A document that has all of the values has this one. */
    private List<KeyValue> rarest(List<KeyValue> beginnings, Collection<?> values) {
        if (values.isEmpty() || !areValues(values)) {
            return List.of();
        }
        ToLongFunction<List<KeyValue>> size =
                longer -> longer.stream().mapToLong(this::count).sum();
        return values.stream()
                .map(value -> eachWith(beginnings, Set.of(value)))
                .min(Comparator.comparingLong(size))
                .orElseThrow();
    }

    private static boolean areValues(Collection<?> values) {
        return values.stream().allMatch(SortedIndex::isValue);
    }

    /** Nothing that is matched in another way than by being equal. */
    private static boolean isValue(@Nullable Object value) {
        return !Missing.isNullOrMissing(value)
                && !(value instanceof Collection)
                && !(value instanceof BsonRegularExpression)
                && !(value instanceof Document operators
                        && operators.keySet().stream().anyMatch(key -> key.startsWith("$")));
    }

    private static List<KeyValue> eachWith(List<KeyValue> beginnings, Set<?> values) {
        List<KeyValue> longer = new ArrayList<>();
        for (Object value : values) {
            Object normal = normal(value);
            if (beginnings.isEmpty()) {
                longer.add(new KeyValue(normal));
            }
            beginnings.forEach(beginning -> longer.add(and(beginning, normal)));
        }
        return longer;
    }

    private static Object normal(Object value) {
        return new KeyValue(value).normalized().get(0);
    }

    private static KeyValue end(KeyValue beginning) {
        return and(beginning, MaxKey.getInstance());
    }

    private long count(KeyValue beginning) {
        return all(beginning).count();
    }

    private Set<KeyValue> entriesOf(Document document) {
        Set<KeyValue> found = new HashSet<>();
        for (KeyValue values : getKeyValues(document)) {
            List<Object> ofFields = values.stream().limit(fields.size()).toList();
            if (!Missing.isNullOrMissing(ofFields.getFirst())) {
                found.add(and(new KeyValue(ofFields), document.get(ID)));
            }
        }
        return found;
    }

    /** Finds only: another index says where a document is. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    /** Refuses nothing but what no index can hold. */
    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        getKeyValues(document);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        entriesOf(document).forEach(entry -> entries.put(entry, true));
    }

    @Override
    public Object remove(Document document) {
        entriesOf(document).forEach(entries::remove);
        return Missing.ofNullable(document.get(ID));
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        getKeyValues(after);
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        Set<KeyValue> old = entriesOf(before);
        Set<KeyValue> next = entriesOf(after);
        old.stream().filter(entry -> !next.contains(entry)).forEach(entries::remove);
        next.stream().filter(entry -> !old.contains(entry)).forEach(entry -> entries.put(entry, true));
    }

    /** Only {@link #candidates} is asked. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("Ask for the candidates");
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
