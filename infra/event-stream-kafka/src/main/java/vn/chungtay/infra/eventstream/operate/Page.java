package vn.chungtay.infra.eventstream.operate;

import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer list.
 *
 * @param items in the list's order
 * @param next cursor that gives the next page, absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Of documents of which one more was read than wanted.
     *
     * @param order field by which they are sorted, a unique text; it is the cursor
     */
    public static <T> Page<T> of(List<Document> found, int limit, String order, Function<Document, T> read) {
        List<Document> kept = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? kept.getLast().getString(order) : null;
        return new Page<>(kept.stream().map(read).toList(), next);
    }
}
