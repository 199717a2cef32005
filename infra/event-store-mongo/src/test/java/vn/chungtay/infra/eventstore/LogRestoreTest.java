package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.infra.eventstore.TestLog.event;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.TestServers;

class LogRestoreTest {

    private final TestLog source = TestLog.empty();
    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoDatabase target = client.getDatabase(TestServers.newDatabase());
    private List<RawBsonDocument> commits = List.of();

    @BeforeEach
    void fill() {
        source.engine().appendEvents(event("a", 0), event("a", 1));
        source.engine().appendEvents(event("b", 0));
        source.engine().appendEvents(event("a", 2));
        commits = new RawLog(source.database()).everything().into(new ArrayList<>());
    }

    @AfterEach
    void close() {
        target.drop();
        client.close();
        source.close();
    }

    @Test
    void makesALogOfANewEpochOnlyAtTheEnd() {
        LogRestore restore = LogRestore.begin(target, "copy");
        restore.insert(commits);
        assertThatThrownBy(this::open).isInstanceOf(EventStoreException.class).hasMessageContaining("being restored");
        assertThat(new RawLog(target).identity()).isEmpty();
        assertThat(new RawLog(target).isBeingRestored()).isTrue();

        restore.finish();

        try (MongoEventLog log = open()) {
            assertThat(log.epoch())
                    .isEqualTo(restore.epoch())
                    .isNotEqualTo(source.log().epoch());
            assertThat(log.read(0, 10)).isEqualTo(source.all());
        }
    }

    @Test
    void goesOnInTheSameEpochWithTheSameCopyOnly() {
        LogRestore first = LogRestore.begin(target, "copy");
        first.insert(commits.subList(0, 2));

        assertThatThrownBy(() -> LogRestore.begin(target, "another copy")).isInstanceOf(RestoreRefused.class);
        LogRestore second = LogRestore.begin(target, "copy");
        second.insert(commits);
        second.finish();

        assertThat(second.epoch()).isEqualTo(first.epoch());
        assertThat(new RawLog(target).everything()).containsExactlyElementsOf(commits);
    }

    @Test
    void finishesWhatWasInterruptedBetweenTheLogAndTheMarker() {
        LogRestore first = LogRestore.begin(target, "copy");
        LogMeta.begin(target, first.epoch());
        assertThatThrownBy(this::open).isInstanceOf(EventStoreException.class);

        LogRestore.begin(target, "copy").finish();

        try (MongoEventLog log = open()) {
            assertThat(log.epoch()).isEqualTo(first.epoch());
        }
    }

    @Test
    void stopsAtAnythingThatIsNotOfTheCopy() {
        LogRestore restore = LogRestore.begin(target, "copy");
        restore.insert(commits);
        target.getCollection(LogMeta.COMMITS).updateOne(eq("_id", 2L), Updates.set("c", "other"));

        assertThatThrownBy(() -> restore.insert(commits)).isInstanceOf(RestoreRefused.class);
    }

    @Test
    void needsAnEmptyDatabase() {
        target.getCollection("views").insertOne(new Document());

        assertThatThrownBy(() -> LogRestore.begin(target, "copy"))
                .isInstanceOfSatisfying(
                        RestoreRefused.class,
                        refused -> assertThat(refused.collection()).isEqualTo("views"));

        assertThat(new RawLog(target).isBeingRestored()).isFalse();
    }

    @Test
    void replacesWhatAServiceWroteThatWasRefusedWhileItOpenedTheLog() {
        LogRestore restore = LogRestore.begin(target, "copy");
        LogMeta.begin(target, "of the service");

        LogRestore.begin(target, "copy").finish();

        try (MongoEventLog log = open()) {
            assertThat(log.epoch()).isEqualTo(restore.epoch());
        }
    }

    private MongoEventLog open() {
        return MongoEventLog.open(target, LogSettings.defaults());
    }
}
