package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.infra.eventstore.TestLog.event;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.test.servers.TestServers;

class LogOpeningTest {

    private final TestLog test = TestLog.on(TestServers.newDatabase());

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void keepsTheEpoch() {
        try (TestLog again = TestLog.on(test.database().getName())) {
            assertThat(again.log().epoch()).isEqualTo(test.log().epoch()).isNotEmpty();
        }
    }

    @Test
    void refusesANewerLayout() {
        test.database().getCollection("log").updateOne(eq("_id", "log"), Updates.set("layout", 2));

        assertThatThrownBy(this::open).isInstanceOf(EventStoreException.class).hasMessageContaining("layout 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e.k", "e.i", "x"})
    void refusesALogWhoseGuardIsMissing(String field) {
        test.engine().appendEvents(event("a", 0));
        commits().dropIndex(Indexes.ascending(field));

        assertThatThrownBy(this::open)
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("[" + field + "]")
                .hasMessageContaining("missing");
        assertThat(commits().listIndexes())
                .as("it is not made anew over what it did not guard")
                .noneMatch(index -> index.get("key", Document.class).containsKey(field));
    }

    @Test
    void refusesALogWhoseGuardIsAnother() {
        test.engine().appendEvents(event("a", 0));
        commits().dropIndex(Indexes.ascending("x"));
        commits().createIndex(Indexes.ascending("x"), new IndexOptions().sparse(true));

        assertThatThrownBy(this::open)
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("[x]")
                .hasMessageContaining("must be unique and sparse");
    }

    @Test
    void makesTheIndexesOfAnEmptyLogAgain() {
        commits().dropIndex(Indexes.ascending("e.k"));

        assertThatCode(this::open).doesNotThrowAnyException();
    }

    @Test
    void refusesAServerThatDoesNotLookIntoArrays() throws Exception {
        MongoServer careless = new MongoServer(new Careless());
        careless.bind("127.0.0.1", 0);
        try (MongoClient client = MongoClients.create(careless.getConnectionString())) {
            assertThatThrownBy(() -> MongoEventLog.open(client.getDatabase("log"), LogSettings.defaults()))
                    .isInstanceOf(EventStoreException.class)
                    .hasMessageContaining("cannot hold the log")
                    .hasMessageContaining("MongoDB 4.2");
            assertThat(client.getDatabase("log").getCollection("log_probe").find())
                    .isEmpty();
        } finally {
            careless.shutdownNow();
        }
    }

    @Test
    void givesMessagesIdsInTheOrderOfTime() {
        String id = GenericEventMessage.asEventMessage("payload").getIdentifier();

        assertThat(UUID.fromString(id).version()).isEqualTo(7);
    }

    private void open() {
        MongoEventLog.open(test.database(), LogSettings.defaults()).close();
    }

    private MongoCollection<Document> commits() {
        return test.database().getCollection("events");
    }

    /** Says that it made an index, and makes none. */
    private static final class Careless extends H2Backend {

        Careless() {
            super(MVStore.open(null));
        }

        @Override
        public de.bwaldvogel.mongo.bson.Document handleCommand(
                Channel channel, String database, String command, de.bwaldvogel.mongo.bson.Document query) {
            return command.toLowerCase(Locale.ROOT).equals("createindexes")
                    ? new de.bwaldvogel.mongo.bson.Document("ok", 1)
                    : super.handleCommand(channel, database, command, query);
        }
    }
}
