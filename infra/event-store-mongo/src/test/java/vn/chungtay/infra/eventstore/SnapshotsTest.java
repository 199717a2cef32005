package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.infra.eventstore.TestLog.event;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chungtay.test.servers.TestServers;

class SnapshotsTest {

    private final TestLog test = TestLog.on(TestServers.newDatabase());
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(test.engine()).build();

    @BeforeEach
    void appendFiveEvents() {
        for (int sequence = 0; sequence < 5; sequence++) {
            test.engine().appendEvents(event("a", sequence));
        }
    }

    @AfterEach
    void close() {
        store.shutDown();
        test.close();
    }

    @Test
    void standForTheEventsBeforeThem() {
        test.engine().storeSnapshot(snapshot(2));

        assertThat(read()).containsExactly("state at 2", "payload of a 3", "payload of a 4");
    }

    @Test
    void ofTheHighestSequenceWin() {
        test.engine().storeSnapshot(snapshot(3));
        test.engine().storeSnapshot(snapshot(1));

        assertThat(read()).containsExactly("state at 3", "payload of a 4");
    }

    @ParameterizedTest
    @MethodSource("damages")
    void thatCannotBeReadArePassedOverAndTheEventsAreRead(Bson damage) {
        test.engine().storeSnapshot(snapshot(2));
        snapshots().updateOne(eq("_id", "a"), damage);

        assertThat(read()).hasSize(5).first().isEqualTo("payload of a 0");
        assertThat(test.engine().lastSequenceNumberFor("a")).contains(4L);
    }

    static Stream<Bson> damages() {
        return Stream.of(set("e.p", "{"), set("e.t", "vn.chungtay.Nowhere"), set("e.d", "no JSON"), unset("e"));
    }

    @Test
    void doNotStandForEventsThatAreNotThere() {
        test.engine().storeSnapshot(snapshot(9));

        assertThat(test.engine().lastSequenceNumberFor("a")).contains(4L);
    }

    private List<Object> read() {
        return store.readEvents("a")
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    private static DomainEventMessage<String> snapshot(long sequence) {
        return new GenericDomainEventMessage<>("test", "a", sequence, "state at " + sequence);
    }

    private MongoCollection<Document> snapshots() {
        return test.database().getCollection("snapshots");
    }
}
