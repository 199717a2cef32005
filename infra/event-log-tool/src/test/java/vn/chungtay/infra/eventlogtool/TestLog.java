package vn.chungtay.infra.eventlogtool;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.Document;
import picocli.CommandLine;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.MongoEventStorageEngine;
import vn.chungtay.test.servers.TestServers;

/** A database for one test: a service may open its log there, and the tool may be run on it. */
public final class TestLog implements AutoCloseable {

    private static final Serializer SERIALIZER = Jackson3Serializer.builder().build();
    private static final int BATCH = 1_000;

    private final String name = TestServers.newDatabase();
    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoDatabase database = client.getDatabase(name);

    /** What a run of the tool ended with. */
    public record Run(int status, String out, String err) {}

    /** Runs the tool in English. */
    public static Run run(Object... arguments) {
        List<String> line = new ArrayList<>(List.of("--lang=en"));
        for (Object argument : arguments) {
            line.add(line.size() - 1, argument.toString());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine tool = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return new Run(tool.execute(line.toArray(String[]::new)), out.toString(), err.toString());
    }

    public String name() {
        return name;
    }

    public MongoDatabase database() {
        return database;
    }

    public MongoCollection<Document> commits() {
        return database.getCollection("events");
    }

    public List<BsonDocument> documents() {
        return database.getCollection("events", BsonDocument.class)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    /** As a service does: opens the log, appends, and ends. */
    public TestLog append(EventMessage<?>... commit) {
        try (MongoEventLog log = open()) {
            engine(log).appendEvents(commit);
        }
        return this;
    }

    public MongoEventLog open() {
        return MongoEventLog.open(database, LogSettings.defaults());
    }

    public static MongoEventStorageEngine engine(MongoEventLog log) {
        return MongoEventStorageEngine.builder()
                .log(log)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .build();
    }

    /** Five commits of nine events: of aggregates a, b and c, one without an aggregate, one with an idempotency key. */
    public TestLog filled() {
        try (MongoEventLog log = open()) {
            MongoEventStorageEngine engine = engine(log);
            engine.appendEvents(event("a", 0), event("a", 1), event("b", 0));
            engine.appendEvents(event("a", 2).withMetaData(MetaData.with(EventLog.IDEMPOTENCY_KEY, "hash")));
            engine.appendEvents(event("c", 0), event("b", 1));
            engine.appendEvents(new GenericEventMessage<>("Nguyễn \"Ái\" \n\t \u0001 \uD83C\uDFE0"));
            engine.appendEvents(event("b", 2), event("c", 1));
            engine.storeSnapshot(event("b", 1));
        }
        return this;
    }

    public static GenericDomainEventMessage<String> event(String aggregate, long sequence) {
        return new GenericDomainEventMessage<>("test", aggregate, sequence, "payload " + aggregate + " " + sequence);
    }

    /** A log of so many commits of one event each, made by hand, since a service would take its time. */
    public TestLog planted(int commits, int payloadBytes) {
        open().close();
        List<BsonDocument> batch = new ArrayList<>();
        for (int position = 0; position < commits; position++) {
            batch.add(plant(position, "x".repeat(payloadBytes)));
            if (batch.size() == BATCH || position == commits - 1) {
                database.getCollection("events", BsonDocument.class).insertMany(batch);
                batch.clear();
            }
        }
        return this;
    }

    private static BsonDocument plant(int position, String payload) {
        BsonDocument commit = BsonDocument.parse("""
                {_id: {$numberLong: '%1$d'}, n: 1, c: 'commit-%1$d', m: 0, e: [
                  {k: 'aggregate-%2$d#%3$d', i: 'event-%1$d', a: 'test', t: 'string', w: 0, p: '"%4$s"', d: '{}'}]}
                """.formatted(position, position % 100, position / 100, payload));
        BsonDateTime time = new BsonDateTime(1_736_400_000_000L + position);
        commit.getArray("e").get(0).asDocument().put("w", time);
        commit.put("m", time);
        return commit;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
