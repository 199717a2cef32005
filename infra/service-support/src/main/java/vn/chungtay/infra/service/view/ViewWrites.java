package vn.chungtay.infra.service.view;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Documents of a view that wait to be written, each in its last form only: a hundred events that count up one total are one
 * write, and a hundred new documents are one command.
 */
final class ViewWrites {

    private static final String ID = "_id";

    private final MongoOperations mongo;
    private final KnownDocuments known;
    private final Map<Place, Waiting> waiting = new HashMap<>();

    /**
     * Nothing waits yet.
     *
     * @param known what is stored, as far as it is known
     */
    ViewWrites(MongoOperations mongo, KnownDocuments known) {
        this.mongo = mongo;
        this.known = known;
    }

    /** Where a document is kept. */
    record Place(String collection, Object id) {}

    /**
     * A document that waits.
     *
     * @param document absent where what is stored is to be removed
     * @param unlessStored whether it gives way to one that is stored; nobody has looked yet
     */
    private record Waiting(@Nullable Object document, Write write, boolean unlessStored) {}

    /** How a document takes its place. */
    @FunctionalInterface
    private interface Write {

        WriteModel<Document> of(Document document);
    }

    /**
     * The document that is at this place now.
     *
     * @param stored the one that is stored, absent where there is none
     */
    @Nullable
    Object at(Place place, Supplier<? extends @Nullable Object> stored) {
        Waiting found = waiting.get(place);
        if (found != null && !found.unlessStored) {
            return found.document;
        }
        Object there = knownOrRead(place, stored);
        if (found == null || there != null) {
            waiting.remove(place);
            return there;
        }
        Object first = Objects.requireNonNull(found.document);
        insert(place, first);
        return first;
    }

    private @Nullable Object knownOrRead(Place place, Supplier<? extends @Nullable Object> stored) {
        Object there = known.at(place);
        if (there == null) {
            there = stored.get();
            if (there != null) {
                known.read(place, there);
            }
        }
        return there;
    }

    /** Writes it whatever there was before. */
    void put(Place place, Object document) {
        var always = new ReplaceOptions().upsert(true);
        waiting.put(
                place,
                new Waiting(
                        document, next -> new ReplaceOneModel<>(Filters.eq(ID, next.get(ID)), next, always), false));
    }

    /** Removes it, whatever there was before. */
    void remove(Place place) {
        waiting.put(place, new Waiting(null, next -> new DeleteOneModel<>(Filters.eq(ID, next.get(ID))), false));
    }

    /** Writes it unless there is one; what waits is one. */
    void create(Place place, Object document) {
        Waiting before = waiting.get(place);
        if (before == null) {
            waiting.put(place, new Waiting(document, ViewWrites::unlessStored, true));
        } else if (before.document == null) {
            put(place, document);
        }
    }

    private static WriteModel<Document> unlessStored(Document next) {
        Object id = next.remove(ID);
        return new UpdateOneModel<>(
                Filters.eq(ID, id), new Document("$setOnInsert", next), new UpdateOptions().upsert(true));
    }

    /** Writes it where there is none, as somebody has looked. */
    private void insert(Place place, Object document) {
        waiting.put(place, new Waiting(document, InsertOneModel::new, false));
    }

    /** Writes it in place of the form that waits, or of the stored one that has this position. */
    void replace(Place place, long position, Object document) {
        Write inPlace = next -> new ReplaceOneModel<>(
                Filters.and(Filters.eq(ID, next.get(ID)), Filters.eq("position", position)), next);
        waiting.merge(
                place,
                new Waiting(document, inPlace, false),
                (before, next) -> new Waiting(next.document, before.write, false));
    }

    /**
     * Writes what waits.
     *
     * @throws IllegalStateException where a document is not as it was read: another process writes the same view, and the events
     *     are delivered again
     */
    void flush() {
        Map<String, List<WriteModel<Document>>> byCollection = new HashMap<>();
        Map<Place, @Nullable Object> written = new HashMap<>();
        waiting.forEach((place, next) -> {
            byCollection
                    .computeIfAbsent(place.collection, collection -> new ArrayList<>())
                    .add(next.write.of(next.document == null ? new Document(ID, place.id) : stored(next.document)));
            written.put(place, next.unlessStored ? null : next.document);
        });
        waiting.clear();
        byCollection.forEach(this::write);
        known.written(written);
    }

    private Document stored(Object document) {
        var stored = new Document();
        mongo.getConverter().write(document, stored);
        return stored;
    }

    private void write(String collection, List<WriteModel<Document>> writes) {
        BulkWriteResult done = mongo.getCollection(collection).bulkWrite(writes, new BulkWriteOptions().ordered(false));
        long wanted = writes.stream()
                .filter(write -> !(write instanceof DeleteOneModel))
                .count();
        int written = done.getInsertedCount()
                + done.getMatchedCount()
                + done.getUpserts().size();
        if (written != wanted) {
            throw new IllegalStateException("Another process writes " + collection + ": " + (wanted - written) + " of "
                    + wanted + " documents are not as they were read");
        }
    }
}
