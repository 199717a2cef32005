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
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int COMBINATIONS = 10_000;

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
        List<Start> starts = List.of();
        int known = 0;
        for (String field : fields) {
            List<Start> longer = query.containsKey(field) ? longer(starts, query.get(field)) : List.of();
            if (longer.isEmpty() || longer.size() > COMBINATIONS) {
                break;
            }
            starts = longer;
            known++;
        }
        if (known == 0) {
            return null;
        }
        if (known == fields.size()) {
            boolean exact = query.size() == known && starts.stream().allMatch(Start::hasTextsOnly);
            return new Candidates(starts.stream().map(this::whole).toList(), true, exact);
        }
        Bound bound = Bound.of(query.get(fields.get(known)));
        return new Candidates(
                starts.stream()
                        .map(start -> bound == null ? all(start.beginning()) : bounded(start.beginning(), bound))
                        .toList(),
                false,
                false);
    }

    /**
     * How the entries of some documents begin.
     *
     * @param beginning the values of the fields that are known so far
     * @param also how another entry of each of these documents begins, where the last field has to have several values
     */
    private record Start(KeyValue beginning, List<KeyValue> also) {

        /** Of texts, to be found and to be equal are the same. */
        boolean hasTextsOnly() {
            return Stream.concat(Stream.of(beginning), also.stream())
                    .flatMap(KeyValue::stream)
                    .allMatch(String.class::isInstance);
        }
    }

    private Candidates.Span whole(Start start) {
        return new Candidates.Span(entries, start.beginning(), end(start.beginning()), start.also());
    }

    private Candidates.Span all(KeyValue beginning) {
        return new Candidates.Span(entries, beginning, end(beginning), List.of());
    }

    private Candidates.Span bounded(KeyValue beginning, Bound bound) {
        KeyValue at = and(beginning, bound.value());
        return bound.least()
                ? new Candidates.Span(entries, at, end(beginning), List.of())
                : new Candidates.Span(entries, beginning, end(at), List.of());
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

    private List<Start> longer(List<Start> starts, @Nullable Object condition) {
        if (condition instanceof Document operators) {
            if (operators.size() == 1 && operators.get("$all") instanceof Collection<?> all) {
                return areValues(all) ? eachOfRarest(starts, new LinkedHashSet<>(all)) : List.of();
            }
            if (operators.size() == 1 && operators.get("$in") instanceof Collection<?> values) {
                return areValues(values) ? eachWith(starts, new LinkedHashSet<>(values)) : List.of();
            }
            if (operators.size() == 1 && operators.containsKey("$eq")) {
                return longer(starts, operators.get("$eq"));
            }
        }
        return isValue(condition) ? eachWith(starts, Set.of(condition)) : List.of();
    }

    /** A document that has all of the values has the rarest, and an entry with each of the others. */
    private List<Start> eachOfRarest(List<Start> starts, Set<?> values) {
        ToLongFunction<List<Start>> size = longer -> longer.stream()
                .mapToLong(start -> all(start.beginning()).count())
                .sum();
        List<List<Start>> byValue = values.stream()
                .map(value -> eachWith(starts, Set.of(value)))
                .sorted(Comparator.comparingLong(size))
                .toList();
        if (byValue.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, byValue.getFirst().size())
                .mapToObj(n -> new Start(
                        byValue.getFirst().get(n).beginning(),
                        byValue.stream()
                                .skip(1)
                                .map(others -> others.get(n).beginning())
                                .toList()))
                .toList();
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

    private static List<Start> eachWith(List<Start> starts, Set<?> values) {
        List<Start> longer = new ArrayList<>();
        for (Object value : values) {
            Object normal = normal(value);
            if (starts.isEmpty()) {
                longer.add(new Start(new KeyValue(normal), List.of()));
            }
            starts.forEach(start -> longer.add(new Start(and(start.beginning(), normal), List.of())));
        }
        return longer;
    }

    private static Object normal(Object value) {
        return value instanceof String
                ? value
                : new KeyValue(value).normalized().get(0);
    }

    private static KeyValue end(KeyValue beginning) {
        return and(beginning, MaxKey.getInstance());
    }

    private Set<KeyValue> entriesOf(Document document) {
        if (!hasValuesOnly(document)) {
            return entriesOfEach(document);
        }
        if (document.get(fields.getFirst()) == null) {
            return Set.of();
        }
        List<@Nullable Object> values = new ArrayList<>(fields.size() + 1);
        for (String field : fields) {
            Object value = document.get(field);
            values.add(value == null ? null : normal(value));
        }
        values.add(document.get(ID));
        return Set.of(new KeyValue(values));
    }

    /** Nearly every document: none of the fields lies deeper in it, or has several values, so there is one entry. */
    private boolean hasValuesOnly(Document document) {
        for (String field : fields) {
            if (field.indexOf('.') >= 0 || document.get(field) instanceof Collection) {
                return false;
            }
        }
        return true;
    }

    private Set<KeyValue> entriesOfEach(Document document) {
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
        if (!hasValuesOnly(document)) {
            getKeyValues(document);
        }
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
        checkAdd(after, collection);
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
