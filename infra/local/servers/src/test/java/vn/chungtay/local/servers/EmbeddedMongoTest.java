package vn.chungtay.local.servers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static java.util.stream.Stream.concat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 3;
    private static final int KILLED_AFTER = 400;

    @TempDir
    Path folder;

    @Test
    void answersHello() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(null, 0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
            assertThat(hello.getInteger("maxWireVersion")).isPositive();
        }
    }

    @Test
    void keepsDataAcrossRestarts() {
        Path file = folder.resolve("data/mongo.h2");
        try (EmbeddedMongo mongo = EmbeddedMongo.start(file, 0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            client.getDatabase("shop").getCollection("things").insertOne(new Document("_id", 1));
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(file, 0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            assertThat(client.getDatabase("shop").getCollection("things").find().into(new ArrayList<>()))
                    .containsExactly(new Document("_id", 1));
        }
    }

    /** One value of each kind that a document or a key can hold; each must be found again by itself, among all the others. */
    private static List<Object> oneOfEachKind() {
        return List.of(
                7,
                8L,
                8.5,
                Decimal128.parse("9.75"),
                "bảy",
                "",
                true,
                new Date(7),
                new ObjectId("507f1f77bcf86cd799439011"),
                UUID.fromString("00000000-0000-0007-8000-000000000007"),
                UUID.fromString("ffffffff-0000-0007-8000-000000000007"),
                new Binary(new byte[] {0, 1, 2}),
                new Document("a", 1).append("b", List.of(1, "x")),
                new Document("a", 2));
    }

    @Test
    void keepsEveryKindOfValueAsDocumentAndAsKey() {
        Path file = folder.resolve("kinds.h2");
        List<Document> documents = new ArrayList<>();
        for (Object value : oneOfEachKind()) {
            documents.add(new Document("_id", documents.size()).append("key", value));
        }
        documents.add(new Document("_id", documents.size()).append("key", null));
        try (EmbeddedMongo mongo = EmbeddedMongo.start(file, 0);
                MongoClient client = standardUuids(mongo)) {
            MongoCollection<Document> things = client.getDatabase("shop").getCollection("things");
            things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            things.insertMany(documents);
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(file, 0);
                MongoClient client = standardUuids(mongo)) {
            MongoCollection<Document> things = client.getDatabase("shop").getCollection("things");
            assertThat(things.find().into(new ArrayList<>())).containsExactlyInAnyOrderElementsOf(documents);
            for (Document document : documents) {
                assertThat(things.find(eq("key", document.get("key"))).into(new ArrayList<>()))
                        .containsExactly(document);
                assertThatThrownBy(() -> things.insertOne(new Document("key", document.get("key"))))
                        .isInstanceOf(MongoWriteException.class)
                        .hasMessageContaining("duplicate key");
            }
        }
    }

    @Test
    void refusesFileOfAnotherLayout() {
        Path file = folder.resolve("old.h2");
        try (MVStore old = MVStore.open(file.toString())) {
            old.openMap("databases.shop.things").put(1, "of an earlier version");
        }
        assertThatThrownBy(() -> EmbeddedMongo.start(file, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("old.h2 has layout 0")
                .hasMessageContaining("--fresh");
    }

    private static MongoClient standardUuids(EmbeddedMongo mongo) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongo.uri()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    @Test
    void refusesFileThatAnotherServerHas() {
        Path file = folder.resolve("mongo.h2");
        try (EmbeddedMongo first = EmbeddedMongo.start(file, 0)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedMongo.start(file, 0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another server");
        }
    }

    @Test
    void refusesTakenPort() {
        try (EmbeddedMongo first = EmbeddedMongo.start(null, 0)) {
            assertThatThrownBy(() -> EmbeddedMongo.start(null, first.port()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("taken");
        }
    }

    @Test
    void findsEveryWriteAfterKillThatWasAcknowledgedOrSeen() throws Exception {
        Path file = folder.resolve("mongo.h2");
        Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
        Queue<Integer> seen = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (ServerProcess server = new ServerProcess(file);
                    MongoClient client = MongoClients.create(server.uri())) {
                MongoCollection<Document> things = things(client);
                CountDownLatch enough = new CountDownLatch(KILLED_AFTER);
                int base = round * 1_000_000;
                List<Thread> writers = IntStream.range(0, WRITERS)
                        .mapToObj(w -> Thread.ofPlatform()
                                .start(() -> writeUntilKilled(things, base + w * 100_000, acknowledged, enough)))
                        .toList();
                List<Thread> readers = IntStream.range(0, WRITERS)
                        .mapToObj(w ->
                                Thread.ofPlatform().start(() -> readUntilKilled(things, base + w * 100_000, seen)))
                        .toList();
                assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
                server.kill();
                for (Thread killed : concat(writers.stream(), readers.stream()).toList()) {
                    killed.join();
                }
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * KILLED_AFTER);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(ROUNDS * WRITERS);
        try (ServerProcess server = new ServerProcess(file);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> things = things(client);
            for (int n : acknowledged) {
                assertThat(things.find(eq("_id", n)).first())
                        .as("document %s", n)
                        .isNotNull();
                assertThat(things.find(eq("_id", n)).first().getInteger("updated"))
                        .isEqualTo(n);
            }
            assertThat(things.distinct("_id", Integer.class)).containsAll(seen);
            everyIndexEntryHasItsDocument(things, acknowledged);
        }
    }

    /** Killed at once, so that no later write can have brought it into the file. */
    @Test
    void findsTheHalfOfAnInsertThatWasRefusedAtItsThirdDocument() throws Exception {
        Path file = folder.resolve("mongo.h2");
        try (ServerProcess server = new ServerProcess(file);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> things = things(client);
            things.insertOne(thing(1));
            assertThatThrownBy(() -> things.insertMany(List.of(thing(2), thing(3), thing(1), thing(4))))
                    .isInstanceOf(MongoBulkWriteException.class);
            server.kill();
        }
        try (ServerProcess server = new ServerProcess(file);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> things = things(client);
            assertThat(things.distinct("_id", Integer.class)).containsExactlyInAnyOrder(1, 2, 3);
            assertThat(things.find(eq("key", "key-3"))).hasSize(1);
        }
    }

    /** Each kind of change that the journal repeats, and those that it leaves to the store, between two of the others. */
    @Test
    void isAfterAKillAsItWasBefore() throws Exception {
        Path file = folder.resolve("mongo.h2");
        List<Document> before;
        try (ServerProcess server = new ServerProcess(file);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> things = things(client);
            things.insertMany(IntStream.range(0, 20).mapToObj(n -> thing(n)).toList());
            things.updateOne(eq("_id", 3), Updates.combine(Updates.inc("n", 1), Updates.currentDate("at")));
            things.updateOne(eq("_id", 3), Updates.inc("n", 1));
            things.updateOne(eq("_id", 77), Updates.set("key", "put"), new UpdateOptions().upsert(true));
            things.updateOne(eq("key", "made"), Updates.set("n", 1), new UpdateOptions().upsert(true));
            things.findOneAndUpdate(
                    and(eq("_id", 4), Filters.expr(Document.parse("{$lt: [{$toDate: '2020-01-01'}, '$$NOW']}"))),
                    Updates.currentDate("claimed"));
            things.deleteOne(eq("_id", 5));
            things.createIndex(
                    Indexes.ascending("second"), new IndexOptions().unique(true).sparse(true));
            things.replaceOne(eq("_id", 6), thing(6).append("second", 1));
            assertThatThrownBy(() -> things.replaceOne(eq("_id", 7), thing(7).append("second", 1)))
                    .isInstanceOf(MongoWriteException.class);
            before = things.find().into(new ArrayList<>());
            server.kill();
        }
        try (ServerProcess server = new ServerProcess(file);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> things = things(client);
            assertThat(things.find().into(new ArrayList<>())).isEqualTo(before);
            assertThat(things.find(eq("second", 1))).hasSize(1);
        }
    }

    @Test
    void readsAFileFromBeforeThereWasAJournal() {
        Path file = folder.resolve("old.h2");
        try (EmbeddedMongo mongo = EmbeddedMongo.start(file, 0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            client.getDatabase("shop").getCollection("things").insertOne(new Document("_id", 1));
        }
        try (MVStore old = MVStore.open(file.toString())) {
            old.removeMap("journal");
            old.setStoreVersion(1);
        }
        file.resolveSibling("old.h2.journal").toFile().delete();
        try (EmbeddedMongo mongo = EmbeddedMongo.start(file, 0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            assertThat(client.getDatabase("shop").getCollection("things").countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void fileStaysSmallWhenOneDocumentChangesOften() throws IOException {
        Path file = folder.resolve("mongo.h2");
        try (EmbeddedMongo mongo = EmbeddedMongo.start(file, 0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            MongoCollection<Document> things = things(client);
            things.insertOne(new Document("_id", 1).append("key", "k").append("text", "x".repeat(10_000)));
            for (int n = 0; n < 3_000; n++) {
                things.updateOne(eq("_id", 1), Updates.set("updated", n));
            }
        }
        assertThat(Files.size(file)).isLessThan(20_000_000);
        assertThat(Files.size(file.resolveSibling("mongo.h2.journal"))).isLessThan(100);
    }

    /** Each document is inserted, then updated; it counts as acknowledged after both. */
    private static void writeUntilKilled(
            MongoCollection<Document> things, int from, Queue<Integer> acknowledged, CountDownLatch enough) {
        int n = from;
        try {
            while (true) {
                things.insertOne(thing(n));
                things.updateOne(eq("_id", n), Updates.set("updated", n));
                acknowledged.add(n);
                enough.countDown();
                n++;
            }
        } catch (MongoException killed) {
            assertThat(n).as("written before the server was killed").isGreaterThan(from);
        }
    }

    /** Looks for a writer's next document until it is there. */
    private static void readUntilKilled(MongoCollection<Document> things, int from, Queue<Integer> seen) {
        int n = from;
        try {
            while (true) {
                if (things.find(eq("_id", n)).first() != null) {
                    seen.add(n);
                    n++;
                }
            }
        } catch (MongoException killed) {
            assertThat(n).as("seen before the server was killed").isGreaterThan(from);
        }
    }

    /** Tries each writer's next documents: either they are there, or nothing stands in their way. */
    private static void everyIndexEntryHasItsDocument(MongoCollection<Document> things, Queue<Integer> acknowledged) {
        for (int n : List.copyOf(acknowledged)) {
            int next = n + 1;
            try {
                things.insertOne(thing(next));
            } catch (MongoWriteException duplicate) {
                assertThat(duplicate.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                assertThat(things.find(eq("key", "key-" + next)).first())
                        .as("document %s", next)
                        .isNotNull();
            }
        }
    }

    private static Document thing(int n) {
        return new Document("_id", n).append("key", "key-" + n);
    }

    private static MongoCollection<Document> things(MongoClient client) {
        MongoCollection<Document> things = client.getDatabase("shop").getCollection("things");
        things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        return things;
    }

    /** The server in a process of its own, to be killed as a laptop's would be. */
    private static final class ServerProcess implements AutoCloseable {

        private final Process process;
        private final String uri;

        ServerProcess(Path file) throws IOException {
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx192m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            classPath,
                            EmbeddedMongo.class.getName(),
                            "0",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            BufferedReader output = process.inputReader();
            String line = output.readLine();
            while (line != null && !line.startsWith("ready ")) {
                line = output.readLine();
            }
            assertThat(line).as("line that says ready").isNotNull();
            uri = line.substring("ready ".length()) + "/?serverSelectionTimeoutMS=5000";
            Thread.ofPlatform().daemon().start(() -> output.lines().forEach(ignored -> {}));
        }

        String uri() {
            return uri;
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS))
                    .as("stops by itself")
                    .isTrue();
        }
    }
}
