package vn.chungtay.bench.contestant;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;

/** axon-mongo with one document per event and its own indexes, without transactions. */
public final class AxonMongo implements Contestant {

    private final MongoDatabase database;
    private final MongoEventStorageEngine engine;

    /** Opens its store in this database. */
    public AxonMongo(MongoClient client, String database) {
        this.database = client.getDatabase(database);
        this.engine = MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(this.database)
                        .build())
                .eventSerializer(Sample.SERIALIZER)
                .snapshotSerializer(Sample.SERIALIZER)
                .build();
        engine.ensureIndexes();
    }

    @Override
    public MongoEventStorageEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        database.drop();
    }
}
