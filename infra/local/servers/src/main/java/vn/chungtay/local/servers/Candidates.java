package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of a query are, and perhaps others.
 *
 * @param spans of entries that lead to them; the same document may be in several
 * @param inOrderOfIds whether the entries of each span are in the order of the documents' ids
 * @param exact whether no others are among them
 */
record Candidates(List<Span> spans, boolean inOrderOfIds, boolean exact) {

    /**
     * Entries of one index that lie beside each other. The last value of each is the document's id.
     *
     * @param from the first of them, or what stands before it
     * @param to what stands behind the last of them
     * @param also how other entries begin that each of the documents must have, to be one of those that are looked for
     */
    record Span(MVMap<KeyValue, Boolean> entries, KeyValue from, KeyValue to, List<KeyValue> also) {

        long count() {
            return Math.max(0, rank(to) - rank(from));
        }

        /** How many entries stand before this one. */
        private long rank(KeyValue entry) {
            long found = entries.getKeyIndex(entry);
            return found < 0 ? -found - 1 : found;
        }

        /** The ids of its documents, from the least on where that is given and the span is in the order of ids. */
        private Stream<Object> ids(@Nullable Object least) {
            Iterator<KeyValue> each = entries.cursor(least == null ? from : and(from, least), to, false);
            return stream(each)
                    .map(entry -> entry.get(entry.size() - 1))
                    .filter(id -> also.stream().allMatch(beginning -> entries.containsKey(and(beginning, id))));
        }
    }

    /** How many entries there are; each span is looked up for it. */
    long count() {
        return spans.stream().mapToLong(Span::count).sum();
    }

    /** The same entry with one more value. */
    static KeyValue and(KeyValue beginning, @Nullable Object next) {
        List<Object> values = new ArrayList<>(beginning.stream().toList());
        values.add(next);
        return new KeyValue(values);
    }

    /** What one or the other leads to. */
    Candidates or(Candidates other) {
        List<Span> both = new ArrayList<>(spans);
        both.addAll(other.spans);
        return new Candidates(both, inOrderOfIds && other.inOrderOfIds, exact && other.exact);
    }

    /** The documents' ids in any order, each once. */
    Stream<Object> ids() {
        Stream<Object> all = spans.stream().flatMap(span -> span.ids(null));
        return spans.size() == 1 ? all : all.distinct();
    }

    /**
     * The documents' ids in their order, each once; no further ones are read than are asked for where the spans are in that order.
     *
     * @param least at which to begin; absent for all
     */
    Stream<Object> idsInOrder(@Nullable Object least) {
        if (!inOrderOfIds) {
            return ids().sorted(ValueComparator.asc());
        }
        return spans.size() == 1
                ? spans.getFirst().ids(least)
                : stream(new Merged(spans, least)).distinct();
    }

    private static <T> Stream<T> stream(Iterator<T> each) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(each, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Takes the least of what all spans have next. */
    private static final class Merged implements Iterator<Object> {

        private static final Comparator<Object> ORDER = ValueComparator.asc();

        private record Next(Object id, Iterator<Object> others) {}

        private final PriorityQueue<Next> waiting = new PriorityQueue<>(Comparator.comparing(Next::id, ORDER));

        Merged(List<Span> spans, @Nullable Object least) {
            spans.forEach(span -> add(span.ids(least).iterator()));
        }

        private void add(Iterator<Object> ids) {
            if (ids.hasNext()) {
                waiting.add(new Next(ids.next(), ids));
            }
        }

        @Override
        public boolean hasNext() {
            return !waiting.isEmpty();
        }

        @Override
        public Object next() {
            Next first = waiting.poll();
            if (first == null) {
                throw new NoSuchElementException();
            }
            add(first.others());
            return first.id();
        }
    }
}
