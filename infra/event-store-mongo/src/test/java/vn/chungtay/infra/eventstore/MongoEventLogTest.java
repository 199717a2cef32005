package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.chungtay.infra.eventstore.TestLog.event;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.TestServers;

class MongoEventLogTest {

    private final String database = TestServers.newDatabase();
    private final TestLog test = TestLog.on(database);

    @AfterEach
    void close() {
        test.close();
    }

    @Nested
    class Commits {

        @Test
        void areAppendedAllOrNothing() {
            test.engine().appendEvents(event("a", 0));

            assertThatThrownBy(() -> test.engine().appendEvents(event("b", 0), event("a", 0)))
                    .isInstanceOf(AggregateStreamCreationException.class);

            assertThat(test.all()).extracting(LoggedEvent::aggregateId).containsExactly("a");
            assertThat(test.engine().readEvents("b").hasNext()).isFalse();
        }

        @Test
        void areOneDocumentEach() {
            test.engine().appendEvents(event("a", 0), event("b", 0), event("a", 1));

            Document commit = commits().find().first();
            assertThat(commits().countDocuments()).isEqualTo(1);
            assertThat(commit).containsEntry("_id", 0L).containsEntry("n", 3);
            assertThat(commit.keySet()).containsExactly("_id", "n", "c", "m", "e");
        }

        @Test
        void takeEffectOncePerIdempotencyKey() {
            test.engine().appendEvents(event("x", 0));
            test.engine().appendEvents(event("a", 0, "hash"), event("b", 4, "hash"), event("a", 1, "hash"));

            assertThatThrownBy(() -> test.engine().appendEvents(event("c", 0, "hash")))
                    .isInstanceOf(DuplicateIdempotencyKey.class);
            assertThatThrownBy(() -> test.engine().appendEvents(event("a", 0, "hash")))
                    .as("the key counts before the version")
                    .isInstanceOf(DuplicateIdempotencyKey.class);

            assertThat(test.log().findByIdempotencyKey("hash")).contains(new CommitReceipt(3, "a", 1));
            assertThat(test.log().findByIdempotencyKey("other")).isEmpty();
        }

        @Test
        void carryOneIdempotencyKeyAtMost() {
            assertThatThrownBy(() -> test.engine().appendEvents(event("a", 0, "one"), event("a", 1, "two")))
                    .isInstanceOf(EventStoreException.class);
            assertThat(test.all()).isEmpty();
        }

        @Test
        void areRefusedBeforeWritingWhenTooLarge() {
            DomainEventMessage<String> large = new GenericDomainEventMessage<>("test", "a", 0, "x".repeat(16_000_000));

            assertThatThrownBy(() -> test.engine().appendEvents(large)).isInstanceOf(CommitTooLarge.class);

            assertThat(test.log().lastPosition()).isEqualTo(-1);
            test.engine().appendEvents(event("a", 0));
        }

        @Test
        void wakeReadersOfTheSameProcess() {
            AtomicInteger calls = new AtomicInteger();
            Runnable stop = test.log().onAppend(calls::incrementAndGet);

            test.engine().appendEvents(event("a", 0));
            await().until(() -> calls.get() == 1);
            stop.run();
            test.engine().appendEvents(event("a", 1));
            test.engine().appendEvents(event("a", 2));

            assertThat(calls).hasValue(1);
        }
    }

    @Nested
    class Gaps {

        private final LogSettings watchful =
                new TunedSettings().endCheck(Duration.ofMillis(1)).build();

        @Test
        void stopReadersWithAnAlarmUntilTheyAreMended() {
            IntStream.range(0, 4).forEach(n -> test.engine().appendEvents(event("a", n)));
            Document lost = commits().findOneAndDelete(eq("_id", 1L));
            try (TestLog reader = TestLog.on(database, watchful)) {
                assertThat(reader.log().read(0, 100))
                        .extracting(LoggedEvent::position)
                        .containsExactly(0L);
                await().untilAsserted(() ->
                        assertThatThrownBy(() -> reader.log().read(1, 100)).isInstanceOf(LogNotDense.class));
                assertThat(reader.log().alarm()).get().asString().contains("position 1");

                commits().insertOne(lost);
                assertThat(reader.log().read(1, 100)).hasSize(3);
                assertThat(reader.log().alarm()).isEmpty();
            }
        }

        @Test
        void areFoundWhereTheyLookLikeTheEnd() {
            IntStream.range(0, 40).forEach(n -> test.engine().appendEvents(event("a", n)));
            IntStream.range(5, 30).forEach(n -> commits().deleteOne(eq("_id", (long) n)));
            try (TestLog reader = TestLog.on(database, watchful)) {
                assertThat(reader.log().read(0, 100)).hasSize(5);
                await().untilAsserted(() ->
                        assertThatThrownBy(() -> reader.log().read(5, 100)).isInstanceOf(LogNotDense.class));
                assertThat(reader.log().alarm()).isPresent();
            }
        }

        @Test
        void areSeenByAReaderWhosePositionIsBeyondTheLog() {
            test.engine().appendEvents(event("a", 0));

            assertThatThrownBy(() -> test.log().read(7, 1)).isInstanceOf(LogNotDense.class);
        }
    }

    @Nested
    class Reading {

        @Test
        void beginsInsideACommitWhereATokenPointsThere() {
            test.engine().appendEvents(event("a", 0));
            test.engine().appendEvents(event("b", 0), event("b", 1), event("b", 2));
            test.engine().appendEvents(event("c", 0));
            try (TestLog fresh = TestLog.on(database)) {
                assertThat(fresh.log().read(2, 2))
                        .extracting(LoggedEvent::position)
                        .containsExactly(2L, 3L);
                assertThat(fresh.log().read(3, 9))
                        .extracting(LoggedEvent::position)
                        .containsExactly(3L, 4L);
                assertThat(fresh.log().read(5, 9)).isEmpty();
            }
        }

        @Test
        void findsTheCommitAroundATokenAlsoWhereCommitsMayNotBeSoLargeAnyMore() {
            int events = 60;
            test.engine()
                    .appendEvents(IntStream.range(0, events)
                            .mapToObj(n -> event("a", n))
                            .toList());
            LogSettings lowered = new TunedSettings().commit(3, 1_000_000).build();
            try (TestLog fresh = TestLog.on(database, lowered)) {
                assertThat(fresh.log().read(events - 1, 10)).hasSize(1);
            }
        }

        @Test
        void givesAnAggregatesEventsBackwards() {
            IntStream.range(0, 6).forEach(n -> test.engine().appendEvents(event("a", n), event("b", n)));

            assertThat(test.log().readBackwards("a", 4, 3))
                    .extracting(LoggedEvent::sequence)
                    .containsExactly(3L, 2L, 1L);
            assertThat(test.log().readBackwards("a", 2, 9))
                    .extracting(LoggedEvent::sequence)
                    .containsExactly(1L, 0L);
            assertThat(test.log().readBackwards("a", 0, 9)).isEmpty();
        }

        @Test
        void knowsTheLastSequenceOfAnAggregate() {
            IntStream.range(0, 3).forEach(n -> test.engine().appendEvents(event("a", n)));

            assertThat(test.engine().lastSequenceNumberFor("a")).contains(2L);
            assertThat(test.engine().lastSequenceNumberFor("b")).isEqualTo(Optional.empty());
        }

        @Test
        void findsTheFirstEventOfATimeAlsoWhenClocksDisagree() {
            Instant noon = Instant.parse("2025-01-09T05:00:00Z");
            long[] secondsOfEvents = {0, 10, 5, 20, 15};
            for (int n = 0; n < secondsOfEvents.length; n++) {
                Instant time = noon.plusSeconds(secondsOfEvents[n]);
                test.engine()
                        .appendEvents(new GenericDomainEventMessage<>(
                                "test", "a", n, "payload", MetaData.emptyInstance(), "id-" + n, time));
            }

            assertThat(test.engine().createTokenAt(noon)).isNull();
            assertThat(test.engine().createTokenAt(noon.plusSeconds(7))).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(test.engine().createTokenAt(noon.plusSeconds(12))).isEqualTo(new GlobalSequenceTrackingToken(2));
            assertThat(test.engine().createTokenAt(noon.plusSeconds(21))).isEqualTo(new GlobalSequenceTrackingToken(4));
        }

        @Test
        void raisesTheAlarmAtAnEventThatNobodyKnows() {
            test.engine().appendEvents(event("a", 0), event("a", 1));
            MongoEventStorageEngine strict = MongoEventStorageEngine.builder()
                    .log(test.log())
                    .eventSerializer(new KnowsNothing())
                    .snapshotSerializer(TestLog.SERIALIZER)
                    .build();

            assertThatThrownBy(() -> strict.readEvents(null, false).toList()).isInstanceOf(IllegalStateException.class);
            assertThat(test.log().alarm()).get().asString().contains("position 0");

            assertThat(test.engine().readEvents(null, false).toList()).hasSize(2);
            assertThat(test.log().alarm()).isEmpty();
        }
    }

    @Nested
    class Closing {

        @Test
        void endsAppends() {
            test.log().close();

            assertThat(test.log().isOpen()).isFalse();
            assertThatThrownBy(() -> test.engine().appendEvents(event("a", 0))).isInstanceOf(LogBusy.class);
        }
    }

    private MongoCollection<Document> commits() {
        return test.database().getCollection("events");
    }

    /** A serializer of a service that has none of the stored types. */
    private static final class KnowsNothing extends Jackson3Serializer {

        KnowsNothing() {
            super(builder());
        }

        @Override
        public Class<?> classForType(SerializedType type) {
            throw new IllegalStateException("Unknown stored type " + type.getName());
        }
    }
}
