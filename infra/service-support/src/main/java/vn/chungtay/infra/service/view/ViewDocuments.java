package vn.chungtay.infra.service.view;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * How projectors write, so that each event counts once. A document knows the position of the last event that it has counted; an
 * event delivered again, or replayed onto a view that was not emptied, changes nothing.
 */
public final class ViewDocuments implements ServedDocuments {

    private final MongoOperations mongo;
    private final Function<Class<?>, String> collections;

    /**
     * Documents of one view.
     *
     * @param collections in which collection the documents of a type are kept
     */
    public ViewDocuments(MongoOperations mongo, Function<Class<?>, String> collections) {
        this.mongo = mongo;
        this.collections = collections;
    }

    @Override
    public <V> @Nullable V find(Class<V> type, Object id) {
        return mongo.findById(id, type, collections.apply(type));
    }

    @Override
    public <V> List<V> find(Class<V> type, Query query) {
        return mongo.find(query, type, collections.apply(type));
    }

    /** Keeps a document that is made of one event alone: the same event again is the same document. */
    public void put(Object document) {
        mongo.save(document, collections.apply(document.getClass()));
    }

    /** Makes the first form of a document; one that is there already stays as it is. */
    public <V extends ViewDocument> void create(V document) {
        if (find(document.getClass(), document.id()) == null) {
            mongo.insert(document, collections.apply(document.getClass()));
        }
    }

    /**
     * Changes a document, unless it has counted this event before.
     *
     * @param change makes the next form, with {@code position} as its {@link ViewDocument#position()}
     * @throws IllegalStateException where an earlier event should have made the document, or where another process writes the
     *     same view: the event is delivered again
     */
    public <V extends ViewDocument> void change(Class<V> type, String id, Position position, UnaryOperator<V> change) {
        V counted = find(type, id);
        if (counted == null) {
            throw new IllegalStateException(
                    "No " + type.getSimpleName() + " " + id + " for the event at " + position.value());
        }
        if (counted.position() >= position.value()) {
            return;
        }
        V next = change.apply(counted);
        if (next.position() != position.value()) {
            throw new IllegalStateException(type.getSimpleName() + " forgets the position of its last event");
        }
        var unchanged = query(where("_id").is(id).and("position").is(counted.position()));
        if (mongo.replace(unchanged, next, collections.apply(type)).getMatchedCount() != 1) {
            throw new IllegalStateException("Another process writes " + type.getSimpleName() + " " + id);
        }
    }
}
