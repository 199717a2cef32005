package vn.chungtay.infra.service.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.test.servers.TestServers;

class MongoPseudonymsTest {

    private static final String TEXT = "le thi vi du|1960|02266";

    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void setUp() {
        client = MongoClients.create(TestServers.mongodbUri());
        database = client.getDatabase(TestServers.newDatabase());
    }

    @AfterEach
    void tearDown() {
        database.drop();
        client.close();
    }

    @Test
    void areTheSameForEqualTextsAlsoAfterARestart() {
        String name = pseudonyms().of(TEXT);

        assertThat(pseudonyms().of(TEXT)).isEqualTo(name);
        assertThat(pseudonyms().of("le thi vi du|1961|02266")).isNotEqualTo(name);
    }

    @Test
    void areTheSameForManyWhoAskAtOnce() throws Exception {
        Pseudonyms pseudonyms = pseudonyms();
        try (var people = Executors.newFixedThreadPool(8)) {
            Callable<String> ask = () -> pseudonyms.of(TEXT);

            assertThat(people.invokeAll(Collections.nCopies(32, ask)).stream()
                            .map(answer -> answer.resultNow())
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void areGivenToManyTextsAtOnceUnlessTheyHaveOne() {
        String name = pseudonyms().of(TEXT);
        Pseudonyms prepared = pseudonyms();

        prepared.prepare(List.of(TEXT, TEXT, "other", "third"));

        assertThat(database.getCollection("pseudonyms").countDocuments()).isEqualTo(3);
        assertThat(prepared.of(TEXT)).isEqualTo(name);
        assertThat(prepared.of("other")).isEqualTo(pseudonyms().of("other")).isNotEqualTo(prepared.of("third"));
        prepared.prepare(List.of());
        prepared.prepare(List.of(TEXT, "other"));
        assertThat(database.getCollection("pseudonyms").countDocuments()).isEqualTo(3);
    }

    @Test
    void areGivenOnceHoweverManyPrepareThem() throws Exception {
        List<String> texts = IntStream.range(0, 30).mapToObj(n -> TEXT + n).toList();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var done : people.invokeAll(
                    Collections.nCopies(8, Executors.callable(() -> pseudonyms().prepare(texts))))) {
                done.get();
            }
        }
        assertThat(database.getCollection("pseudonyms").countDocuments()).isEqualTo(texts.size());
        assertThat(texts.stream().map(pseudonyms()::of)).doesNotHaveDuplicates();
    }

    @Test
    void keepNothingOfTheText() {
        String name = pseudonyms().of(TEXT);

        Document kept = database.getCollection("pseudonyms").find().first();
        assertThat(kept).isNotNull();
        assertThat(kept.toJson()).contains(name).doesNotContain("vi du", "1960");
        assertThat(kept.getString("text")).matches("[0-9a-f]{64}");
    }

    @Test
    void areKnownOnceTheyAreGiven() {
        assertThat(pseudonyms().known(List.of(TEXT))).isEmpty();
        Pseudonyms pseudonyms = pseudonyms();
        String name = pseudonyms.of(TEXT);
        String other = pseudonyms().of("other");

        assertThat(pseudonyms.known(List.of(TEXT, "le thi vi du|1961|02266", "other", TEXT)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(TEXT, name, "other", other));
        assertThat(pseudonyms().known(List.of())).isEmpty();
        assertThat(database.getCollection("pseudonyms").countDocuments()).isEqualTo(2);
    }

    private Pseudonyms pseudonyms() {
        var keys = new VaultKeys(Base64.getEncoder().encodeToString(new byte[32]));
        return new MongoPseudonyms(database, keys, Ids.timeOrdered());
    }
}
