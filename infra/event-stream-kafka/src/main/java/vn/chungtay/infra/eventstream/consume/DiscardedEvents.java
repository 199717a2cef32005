package vn.chungtay.infra.eventstream.consume;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.chungtay.infra.eventstore.Majority;

/**
 * The events that operators have given up, in the service's own database. They never take effect, also in no view that is made
 * anew: what was entered by hand instead stands there already.
 */
final class DiscardedEvents {

    private static final String ID = "_id";

    private final MongoCollection<Document> discarded;

    DiscardedEvents(MongoDatabase database) {
        this.discarded = Majority.of(database.getCollection("stream_discarded"));
    }

    /** Remembers an event by its name, see {@link LetterDocument#name}. */
    void add(String name) {
        discarded.replaceOne(Filters.eq(ID, name), new Document(ID, name), new ReplaceOptions().upsert(true));
    }

    /** Those of these names that have been given up. */
    Set<String> of(Collection<String> names) {
        return names.isEmpty() ? Set.of() : read(Filters.in(ID, names));
    }

    /** All of them. */
    Set<String> all() {
        return read(Filters.empty());
    }

    private Set<String> read(Bson filter) {
        Set<String> names = new HashSet<>();
        discarded.find(filter).forEach(event -> names.add(event.getString(ID)));
        return names;
    }
}
