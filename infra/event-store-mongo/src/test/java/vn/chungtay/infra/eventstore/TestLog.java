package vn.chungtay.infra.eventstore;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.chungtay.test.servers.TestServers;

/** A log in a database of its own, with the client that it uses; a second one on the same database stands for a second process. */
public final class TestLog implements AutoCloseable {

    /** Where commits are kept. */
    public static final String COMMITS = LogMeta.COMMITS;

    public static final Serializer SERIALIZER = Jackson3Serializer.builder().build();

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoEventLog log;
    private final MongoEventStorageEngine engine;

    private TestLog(MongoClient client, String databaseName, LogSettings settings) {
        this.client = client;
        this.database = client.getDatabase(databaseName);
        this.log = MongoEventLog.open(database, settings);
        this.engine = MongoEventStorageEngine.builder()
                .log(log)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .build();
    }

    static TestLog empty() {
        return on(TestServers.newDatabase());
    }

    public static TestLog on(String databaseName) {
        return on(databaseName, LogSettings.defaults());
    }

    static TestLog on(String databaseName, LogSettings settings, CommandListener... listeners) {
        return on(TestServers.mongodbUri(), databaseName, settings, listeners);
    }

    public static TestLog on(String uri, String databaseName, LogSettings settings, CommandListener... listeners) {
        MongoClientSettings.Builder client = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                // after a lost connection the driver looks again at once
                .applyToServerSettings(server -> server.minHeartbeatFrequency(10, TimeUnit.MILLISECONDS));
        for (CommandListener listener : listeners) {
            client.addCommandListener(listener);
        }
        return new TestLog(MongoClients.create(client.build()), databaseName, settings);
    }

    public MongoDatabase database() {
        return database;
    }

    public MongoEventLog log() {
        return log;
    }

    public MongoEventStorageEngine engine() {
        return engine;
    }

    /** All events from the beginning, read in small batches as a tracking reader does. */
    public List<LoggedEvent> all() {
        List<LoggedEvent> all = new ArrayList<>();
        List<LoggedEvent> batch = log.read(0, 100);
        while (!batch.isEmpty()) {
            all.addAll(batch);
            batch = log.read(all.size(), 100);
        }
        return all;
    }

    List<Long> positions() {
        return all().stream().map(LoggedEvent::position).toList();
    }

    static List<Long> dense(long count) {
        return LongStream.range(0, count).boxed().toList();
    }

    public static DomainEventMessage<String> event(String aggregateId, long sequence) {
        return new GenericDomainEventMessage<>(
                "test", aggregateId, sequence, "payload of " + aggregateId + " " + sequence);
    }

    public static EventMessage<?> event(String aggregateId, long sequence, String idempotencyKey) {
        return event(aggregateId, sequence).withMetaData(MetaData.with(EventLog.IDEMPOTENCY_KEY, idempotencyKey));
    }

    @Override
    public void close() {
        log.close();
        client.close();
    }
}
