package vn.chungtay.infra.service.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.MongoPersistentEntityIndexResolver;
import vn.chungtay.infra.service.view.KnownDocuments;
import vn.chungtay.infra.service.view.ViewDocuments;

/** The collections of a view, with their indexes, in each generation. */
final class ViewPlaces {

    private final String view;
    private final Map<Class<?>, String> collections;
    private final Map<Class<?>, List<IndexDefinition>> indexes;
    private final MongoTemplate mongo;

    /**
     * Of one view.
     *
     * @param documents types of its documents
     */
    ViewPlaces(String view, Collection<Class<?>> documents, MongoTemplate mongo) {
        this.view = view;
        this.collections =
                documents.stream().collect(Collectors.toUnmodifiableMap(type -> type, mongo::getCollectionName));
        this.indexes =
                documents.stream().collect(Collectors.toUnmodifiableMap(type -> type, type -> indexes(mongo, type)));
        this.mongo = mongo;
    }

    /** The names of the collections in the first generation. */
    Collection<String> collections() {
        return collections.values();
    }

    /** Makes what a generation needs before it is written. */
    void make(Generation generation) {
        indexes.forEach(
                (type, wanted) -> wanted.forEach(mongo.indexOps(generation.name(collection(type)))::createIndex));
    }

    /** The documents of a generation; those of other views are out of reach. */
    ViewDocuments documents(Generation generation) {
        return new ViewDocuments(mongo, type -> generation.name(collection(type)));
    }

    /** The same for who makes the generation: what one round knows of them is left to the next. */
    ViewDocuments documents(Generation generation, KnownDocuments known) {
        return new ViewDocuments(mongo, type -> generation.name(collection(type)), known);
    }

    /** Removes the documents of a generation. */
    void remove(Generation generation) {
        collections.values().forEach(collection -> mongo.dropCollection(generation.name(collection)));
    }

    private String collection(Class<?> type) {
        String collection = collections.get(type);
        if (collection == null) {
            throw new IllegalArgumentException(type.getName() + " is no document of the view " + view);
        }
        return collection;
    }

    private static List<IndexDefinition> indexes(MongoTemplate mongo, Class<?> type) {
        List<IndexDefinition> found = new ArrayList<>();
        new MongoPersistentEntityIndexResolver(mongo.getConverter().getMappingContext())
                .resolveIndexFor(type)
                .forEach(found::add);
        return found;
    }
}
