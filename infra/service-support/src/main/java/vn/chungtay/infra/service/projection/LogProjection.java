package vn.chungtay.infra.service.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.MongoPersistentEntityIndexResolver;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.token.MongoTokenStore;
import vn.chungtay.infra.service.axon.TrackingProcessors;
import vn.chungtay.infra.service.view.ViewDocuments;

/**
 * A view of this service's own log. Each generation has a projector, a processor with its token, and collections with their
 * indexes; one replica holds the token and does the work.
 */
final class LogProjection implements Projection {

    private final String name;
    private final Function<ViewDocuments, Object> projector;
    private final Map<Class<?>, String> collections;
    private final Map<Class<?>, List<IndexDefinition>> indexes;
    private final MongoTemplate mongo;
    private final TrackingProcessors processors;
    private final MongoTokenStore tokens;
    private final EventLog log;

    /**
     * A view.
     *
     * @param projector makes the object that handles the events, of the documents that it writes
     * @param documents types of these documents
     */
    LogProjection(
            String name,
            Function<ViewDocuments, Object> projector,
            Collection<Class<?>> documents,
            MongoTemplate mongo,
            TrackingProcessors processors,
            MongoTokenStore tokens,
            EventLog log) {
        this.name = name;
        this.projector = projector;
        this.collections =
                documents.stream().collect(Collectors.toUnmodifiableMap(type -> type, mongo::getCollectionName));
        this.indexes =
                documents.stream().collect(Collectors.toUnmodifiableMap(type -> type, type -> indexes(mongo, type)));
        this.mongo = mongo;
        this.processors = processors;
        this.tokens = tokens;
        this.log = log;
    }

    @Override
    public String name() {
        return name;
    }

    /** The names of its collections in the first generation. */
    Collection<String> collections() {
        return collections.values();
    }

    @Override
    public Making make(Generation generation) {
        collections.forEach((type, collection) -> makeIndexes(type, generation.name(collection)));
        var processor = processors.of(generation.name(name), projector.apply(documents(generation)));
        processor.start();
        return new MakingByProcessor(processor);
    }

    /** The documents of a generation; those of other views are out of reach. */
    ViewDocuments documents(Generation generation) {
        return new ViewDocuments(mongo, type -> {
            String collection = collections.get(type);
            if (collection == null) {
                throw new IllegalArgumentException(type.getName() + " is no document of the view " + name);
            }
            return generation.name(collection);
        });
    }

    /** Position of the last event that the generation is done with, −1 before its first. */
    long position(Generation generation) {
        return tokens.positionOf(generation.name(name));
    }

    @Override
    public long done(Generation generation) {
        return position(generation) + 1;
    }

    @Override
    public long available() {
        return log.lastPosition() + 1;
    }

    @Override
    public boolean covers(Generation one, Generation other) {
        long atLeast = position(other);
        return position(one) >= atLeast;
    }

    /** The documents first: where this is cut short, the token says that there may be some left. */
    @Override
    public void remove(Generation generation) {
        collections.values().forEach(collection -> mongo.dropCollection(generation.name(collection)));
        tokens.forget(generation.name(name));
    }

    private void makeIndexes(Class<?> type, String collection) {
        Objects.requireNonNull(indexes.get(type)).forEach(mongo.indexOps(collection)::createIndex);
    }

    private static List<IndexDefinition> indexes(MongoTemplate mongo, Class<?> type) {
        List<IndexDefinition> found = new ArrayList<>();
        new MongoPersistentEntityIndexResolver(mongo.getConverter().getMappingContext())
                .resolveIndexFor(type)
                .forEach(found::add);
        return found;
    }
}
