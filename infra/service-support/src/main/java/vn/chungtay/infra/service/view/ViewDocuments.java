package vn.chungtay.infra.service.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.chungtay.infra.service.view.ViewWrites.Place;

/**
 * How projectors write, so that each event counts once. A document knows the position of the last event that it has counted; an
 * event delivered again, or replayed onto a view that was not emptied, changes nothing.
 *
 * <p>What a processor's round of events changes is written together at the round's end, before the processor's token: a round
 * that is cut short is delivered again as a whole. Whoever looks from outside sees it then; the round itself sees it at once.
 */
public final class ViewDocuments implements ServedDocuments {

    private final MongoOperations mongo;
    private final Function<Class<?>, String> collections;
    private final @Nullable KnownDocuments known;

    /** Finds the writes of a round; others that write this view in the same process do not share them. */
    private final String round = "view-writes-" + UUID.randomUUID();

    /**
     * Documents of one view that several processes write, or none.
     *
     * @param collections in which collection the documents of a type are kept
     */
    public ViewDocuments(MongoOperations mongo, Function<Class<?>, String> collections) {
        this(mongo, collections, null);
    }

    /**
     * Documents of one view.
     *
     * @param collections in which collection the documents of a type are kept
     * @param known what one round leaves for the next; absent where each reads for itself
     */
    public ViewDocuments(
            MongoOperations mongo, Function<Class<?>, String> collections, @Nullable KnownDocuments known) {
        this.mongo = mongo;
        this.collections = collections;
        this.known = known;
    }

    @Override
    public <V> @Nullable V find(Class<V> type, Object id) {
        String collection = collections.apply(type);
        ViewWrites waiting = known == null ? waiting() : round();
        return waiting == null
                ? mongo.findById(id, type, collection)
                : type.cast(waiting.at(new Place(collection, id), () -> mongo.findById(id, type, collection)));
    }

    /** What the round has changed is written before, so that the query finds it. */
    @Override
    public <V> List<V> find(Class<V> type, Query query) {
        ViewWrites waiting = waiting();
        if (waiting != null) {
            waiting.flush();
        }
        return mongo.find(query, type, collections.apply(type));
    }

    /** What the round has changed is written before, so that it is counted. */
    @Override
    public <V> long count(Class<V> type, Query query) {
        ViewWrites waiting = waiting();
        if (waiting != null) {
            waiting.flush();
        }
        return mongo.count(query, type, collections.apply(type));
    }

    /** Keeps a document that is made of one event alone: the same event again is the same document. */
    public void put(Object document) {
        Object id = mongo.getConverter()
                .getMappingContext()
                .getRequiredPersistentEntity(document.getClass())
                .getIdentifierAccessor(document)
                .getRequiredIdentifier();
        write(writes -> writes.put(place(document.getClass(), id), document));
    }

    /**
     * Removes a document that an event has ended; one that is not there is no fault. It knows no position: where the event that
     * made it is delivered again, this one has to be too, and is.
     */
    public void remove(Class<?> type, Object id) {
        write(writes -> writes.remove(place(type, id)));
    }

    /** Makes the first form of a document; one that is there already stays as it is. */
    public <V extends ViewDocument> void create(V document) {
        write(writes -> writes.create(place(document.getClass(), document.id()), document));
    }

    /**
     * Changes a document, unless it has counted this event before.
     *
     * @param change makes the next form, with {@code position} as its {@link ViewDocument#position()}; it may change the one
     *     that it is given
     * @throws IllegalStateException where an earlier event should have made the document, or, now or at the round's end, where
     *     another process writes the same view: the event is delivered again
     */
    public <V extends ViewDocument> void change(Class<V> type, String id, Position position, UnaryOperator<V> change) {
        V counted = find(type, id);
        if (counted == null) {
            throw new IllegalStateException(
                    "No " + type.getSimpleName() + " " + id + " for the event at " + position.value());
        }
        long before = counted.position();
        if (before >= position.value()) {
            return;
        }
        V next = change.apply(counted);
        if (next.position() != position.value()) {
            throw new IllegalStateException(type.getSimpleName() + " forgets the position of its last event");
        }
        write(writes -> writes.replace(place(type, id), before, next));
    }

    private Place place(Class<?> type, Object id) {
        return new Place(collections.apply(type), id);
    }

    private @Nullable ViewWrites waiting() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().getResource(round) : null;
    }

    /** Where no round is under way, at once. */
    private void write(Consumer<ViewWrites> write) {
        ViewWrites writes = round();
        if (writes == null) {
            writes = new ViewWrites(mongo, new KnownDocuments());
            write.accept(writes);
            writes.flush();
        } else {
            write.accept(writes);
        }
    }

    private @Nullable ViewWrites round() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().getOrComputeResource(round, key -> begun(CurrentUnitOfWork.get()))
                : null;
    }

    /** A round that fails may have changed documents that it was given. */
    private ViewWrites begun(UnitOfWork<?> roundOfEvents) {
        KnownDocuments documents = known == null ? new KnownDocuments() : known;
        documents.begin();
        var writes = new ViewWrites(mongo, documents);
        roundOfEvents.onPrepareCommit(ending -> writes.flush());
        roundOfEvents.onRollback(failed -> documents.forget());
        return writes;
    }
}
