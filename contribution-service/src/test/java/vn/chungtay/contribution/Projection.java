package vn.chungtay.contribution;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.MongoConverterConfigurationAdapter;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.ServedView;
import vn.chungtay.infra.service.view.ServedViews;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.servers.TestServers;

/** A projector on a database of its own: events in as a processor delivers them, the view's documents out. */
public final class Projection implements AutoCloseable {

    private static final Instant RECORDED_AT = Instant.parse("2025-03-31T02:03:04.567Z");

    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoTemplate mongo = template(client);
    private final AnnotationEventHandlerAdapter projector;

    public Projection(Function<MongoTemplate, Object> projector) {
        this.projector = new AnnotationEventHandlerAdapter(projector.apply(mongo));
    }

    /** Delivers the events in their order, the first from the position given. */
    public Projection deliver(long firstPosition, Object... events) throws Exception {
        for (int i = 0; i < events.length; i++) {
            var token = new GlobalSequenceTrackingToken(firstPosition + i);
            projector.handle(
                    new GenericTrackedEventMessage<>(token, new GenericMessage<>(events[i]), () -> RECORDED_AT));
        }
        return this;
    }

    /** Writes a document as another delivery left it. */
    public void save(Object document) {
        mongo.save(document);
    }

    /** The document with that id. */
    public <V> V find(Object id, Class<V> type) {
        return mongo.findById(id, type);
    }

    /** All documents of the type. */
    public <V> List<V> findAll(Class<V> type) {
        return mongo.findAll(type);
    }

    /** A writer of documents on this database. */
    public static ViewDocuments views(MongoTemplate mongo) {
        return new ViewDocuments(mongo, mongo::getCollectionName);
    }

    /** Shows the one view of this database, whatever it is called. */
    public static ServedViews served(MongoTemplate mongo) {
        return view -> new ServedView() {

            @Override
            public long position() {
                throw new UnsupportedOperationException("nobody waits for this view");
            }

            @Override
            public long toldUpTo() {
                throw new UnsupportedOperationException("nobody waits for this view");
            }

            @Override
            public ServedDocuments documents() {
                return views(mongo);
            }
        };
    }

    @Override
    public void close() {
        mongo.getDb().drop();
        client.close();
    }

    private static MongoTemplate template(MongoClient client) {
        var factory = new SimpleMongoClientDatabaseFactory(client, TestServers.newDatabase());
        var converter = (MappingMongoConverter) new MongoTemplate(factory).getConverter();
        converter.setCustomConversions(
                MongoCustomConversions.create(MongoConverterConfigurationAdapter::useNativeDriverJavaTimeCodecs));
        converter.afterPropertiesSet();
        return new MongoTemplate(factory, converter);
    }
}
