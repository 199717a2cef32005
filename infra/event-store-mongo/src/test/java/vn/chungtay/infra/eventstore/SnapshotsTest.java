package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.infra.eventstore.TestLog.event;

import com.mongodb.client.MongoCollection;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chungtay.test.servers.TestServers;

class SnapshotsTest {

    private final String database = TestServers.newDatabase();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Runnable> whenAnswered = new AtomicReference<>(() -> {});
    private final TestLog test = TestLog.on(database, LogSettings.defaults(), new CommandListener() {

        private final Set<Integer> looks = ConcurrentHashMap.newKeySet();

        @Override
        public void commandStarted(CommandStartedEvent sent) {
            if (sent.getCommand()
                    .getString("find", new BsonString(""))
                    .getValue()
                    .equals(LogMeta.SNAPSHOTS)) {
                asked.incrementAndGet();
                looks.add(sent.getRequestId());
            }
        }

        @Override
        public void commandSucceeded(CommandSucceededEvent answered) {
            if (looks.remove(answered.getRequestId())) {
                whenAnswered.getAndSet(() -> {}).run();
            }
        }
    });
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
        try (TestLog theirs = TestLog.on(database)) {
            theirs.engine().storeSnapshot(snapshot(2));
        }
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

    /** It saves reading events, and no more: those behind the earlier one are read instead. */
    @Test
    void thatAnotherProcessHasTakenSinceNeedNotBeKnown() {
        test.engine().storeSnapshot(snapshot(2));
        read();
        asked.set(0);
        try (TestLog theirs = TestLog.on(database)) {
            theirs.engine().appendEvents(event("a", 5), event("a", 6));
            theirs.engine().storeSnapshot(snapshot(6));
        }

        assertThat(read())
                .containsExactly("state at 2", "payload of a 3", "payload of a 4", "payload of a 5", "payload of a 6");
        assertThat(asked).hasValue(0);
    }

    /** Else it would be taken again with each command, until it is forgotten. */
    @Test
    void thatIsTakenWhileAnEarlierOneIsReadStays() {
        try (TestLog theirs = TestLog.on(database)) {
            theirs.engine().storeSnapshot(snapshot(1));
        }
        whenAnswered.set(() -> test.engine().storeSnapshot(snapshot(3)));

        assertThat(read()).startsWith("state at 1").hasSize(4);
        assertThat(read()).containsExactly("state at 3", "payload of a 4");
    }

    @Test
    void ofThisProcessAreUsedAtOnce() {
        test.engine().storeSnapshot(snapshot(2));
        read();
        test.engine().storeSnapshot(snapshot(4));

        assertThat(read()).containsExactly("state at 4");
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
