package vn.chungtay.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which queries the embedded server answers from an index; all others go through every document. */
class IndexUseTest {

    private final DurableBackend backend = new DurableBackend(MVStore.open(null), null);
    private final MongoServer server = new MongoServer(backend);

    @BeforeEach
    void storeCommit() {
        server.bind("127.0.0.1", 0);
        try (MongoClient client = MongoClients.create(server.getConnectionString())) {
            MongoCollection<org.bson.Document> commits =
                    client.getDatabase("log").getCollection("events");
            commits.createIndex(Indexes.ascending("e.k"), new IndexOptions().unique(true));
            commits.createIndex(
                    Indexes.ascending("x"), new IndexOptions().unique(true).sparse(true));
            commits.insertOne(org.bson.Document.parse("{_id: 7, x: 'hash', e: [{k: 'a#0'}, {k: 'a#1'}]}"));
        }
    }

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    static Stream<Document> byKeys() {
        return Stream.of(
                new Document("_id", 7),
                new Document("_id", new Document("$in", List.of(6, 7, 8))),
                new Document("e.k", "a#1"),
                new Document("e.k", new Document("$in", List.of("a#0", "a#1", "a#2"))),
                new Document("x", "hash"));
    }

    static Stream<Document> byRange() {
        return Stream.of(
                new Document(),
                new Document("_id", new Document("$gte", 7)),
                new Document("_id", new Document("$gt", 6).append("$lt", 8)),
                new Document("e.k", new Document("$gte", "a#1")));
    }

    @ParameterizedTest
    @MethodSource("byKeys")
    void equalityAndInAreLookedUp(Document query) {
        assertThat(indexes()).anySatisfy(index -> {
            assertThat(index.canHandle(query)).isTrue();
            assertThat(index.getPositions(query)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("byRange")
    void rangesAreScanned(Document query) {
        assertThat(indexes()).hasSize(3).noneMatch(index -> index.canHandle(query));
    }

    private List<? extends Index<?>> indexes() {
        return backend.resolveDatabase("log").resolveCollection("events", true).getIndexes();
    }
}
