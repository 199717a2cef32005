package vn.chungtay.infra.service.projection;

import java.util.Collection;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.token.MongoTokenStore;
import vn.chungtay.infra.service.axon.TrackingProcessors;
import vn.chungtay.infra.service.view.KnownDocuments;
import vn.chungtay.infra.service.view.ViewDocuments;

/**
 * A view of this service's own log. Each generation has a projector, a processor with its token, and collections with their
 * indexes; one replica holds the token and does the work.
 */
final class LogProjection implements Projection {

    private final String name;
    private final Function<ViewDocuments, Object> projector;
    private final ViewPlaces places;
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
        this.places = new ViewPlaces(name, documents, mongo);
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
        return places.collections();
    }

    @Override
    public Making make(Generation generation) {
        places.make(generation);
        var known = new KnownDocuments();
        var processor = processors.of(
                generation.name(name), projector.apply(places.documents(generation, known)), known::forget);
        processor.start();
        return new MakingByProcessor(processor);
    }

    /** The documents of a generation; those of other views are out of reach. */
    ViewDocuments documents(Generation generation) {
        return places.documents(generation);
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
        places.remove(generation);
        tokens.forget(generation.name(name));
    }
}
