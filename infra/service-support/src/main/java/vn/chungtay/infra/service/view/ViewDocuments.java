package vn.chungtay.infra.service.view;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.function.UnaryOperator;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * How projectors write, so that each event counts once. A document knows the position of the last event that it has counted; an
 * event delivered again, or replayed onto a view that was not emptied, changes nothing.
 */
public final class ViewDocuments {

    private final MongoOperations mongo;

    public ViewDocuments(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Makes the first form of a document; one that is there already stays as it is. */
    public <V extends ViewDocument> void create(V document) {
        if (mongo.findById(document.id(), document.getClass()) == null) {
            mongo.insert(document);
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
        V counted = mongo.findById(id, type);
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
        if (mongo.replace(unchanged, next).getMatchedCount() != 1) {
            throw new IllegalStateException("Another process writes " + type.getSimpleName() + " " + id);
        }
    }
}
