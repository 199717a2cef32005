package vn.chungtay.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.chungtay.infra.eventstore.BlockedLog.LONGEST;
import static vn.chungtay.infra.eventstore.BlockedLog.assertAcknowledged;
import static vn.chungtay.infra.eventstore.BlockedLog.failure;
import static vn.chungtay.infra.eventstore.TestLog.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.TestServers;

/** Both sides of every bound that {@link LogSettings} names, at a server that does not answer. */
class BoundsTest {

    private static final int MANY = 10_000;
    private static final int MANY_EVENTS = 300;
    private static final int LARGE = 8_388_608;
    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Duration LONG = Duration.ofSeconds(25);

    /** What the commit of {@link #one} counts as. */
    private static final int ONE_BYTES = Commit.of(List.of(one(0)), TestLog.SERIALIZER, LogSettings.defaults())
            .bytes();

    /** Commits of the same size, each of one event, and each larger than the least that a bound may be. */
    private static EventMessage<?> one(int number) {
        return new GenericDomainEventMessage<>("test", "aggregate-" + (1_000 + number), 0, "x".repeat(1_024));
    }

    private static TunedSettings bounds() {
        return new TunedSettings().patience(SHORT, LONG);
    }

    @Nested
    class Queue {

        @Test
        void takesSoManyCommitsAndRefusesTheNextAfterTheQueueTimeout() throws Exception {
            try (BlockedLog log = new BlockedLog(bounds().queue(3, LARGE).build())) {
                CompletableFuture<Void> first = log.appendFirst(one(0));

                List<CompletableFuture<Void>> waiting = log.fillQueue(3, n -> one(1 + n));

                long before = System.nanoTime();
                assertThat(failure(log.append(one(9))))
                        .isInstanceOf(LogBusy.class)
                        .hasMessageContaining(SHORT.toString());
                assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(SHORT);
                log.release();
                assertAcknowledged(List.of(first));
                assertAcknowledged(waiting);
                assertThat(log.test().positions()).isEqualTo(TestLog.dense(4));
            }
        }

        @Test
        void takesSoManyBytes() throws Exception {
            try (BlockedLog log =
                    new BlockedLog(bounds().queue(MANY, 3L * ONE_BYTES).build())) {
                CompletableFuture<Void> first = log.appendFirst(one(0));

                List<CompletableFuture<Void>> waiting = log.fillQueue(3, n -> one(1 + n));

                log.release();
                assertAcknowledged(List.of(first));
                assertAcknowledged(waiting);
            }
        }

        @Test
        void takesACommitThatIsLargerThanItsBytesWhenNothingElseWaits() {
            try (TestLog log = TestLog.on(
                    TestServers.newDatabase(), bounds().queue(MANY, 1_024).build())) {
                log.engine().appendEvents(event("a".repeat(2_000), 0));

                assertThat(log.positions()).containsExactly(0L);
            }
        }
    }

    @Nested
    class Group {

        @Test
        void carriesSoManyCommits() throws Exception {
            assertThat(groupsOfSixBehindOne(bounds().group(3, LARGE).queue(6, LARGE)))
                    .containsExactly(1, 3, 3);
        }

        @Test
        void carriesSoManyBytes() throws Exception {
            assertThat(groupsOfSixBehindOne(bounds().group(500, 2 * ONE_BYTES).queue(6, LARGE)))
                    .containsExactly(1, 2, 2, 2);
            assertThat(groupsOfSixBehindOne(
                            bounds().group(500, 2 * ONE_BYTES - 1).queue(6, LARGE)))
                    .containsExactly(1, 1, 1, 1, 1, 1, 1);
        }

        @Test
        void isOneCommandAlsoWhenItIsAsLargeAsItMayBe() throws Exception {
            int most = 1_000;
            try (BlockedLog log = new BlockedLog(
                    bounds().group(most, 32 * 1_024 * 1_024).queue(most, LARGE).build())) {
                CompletableFuture<Void> first = log.appendFirst(one(0));
                List<CompletableFuture<Void>> waiting = log.fillQueue(most, n -> one(1 + n));
                log.release();
                assertAcknowledged(List.of(first));
                assertAcknowledged(waiting);

                assertThat(log.sent().groupSizes()).containsExactly(1, most);
            }
        }

        @Test
        void refusesARepeatAlsoOfACommitOfManyLargeEvents() {
            try (TestLog log = TestLog.empty()) {
                log.engine().appendEvents(many("a", "key"));

                assertThatThrownBy(() -> log.engine().appendEvents(many("b", "key")))
                        .isInstanceOf(DuplicateIdempotencyKey.class);
                assertThatThrownBy(() -> log.engine().appendEvents(many("a", "other")))
                        .hasMessageContaining("a");
                assertThat(log.positions()).hasSize(MANY_EVENTS);
            }
        }

        /** So many times all of them would be more than a driver takes as one answer. */
        private static List<EventMessage<?>> many(String aggregateId, String idempotencyKey) {
            return IntStream.range(0, MANY_EVENTS)
                    .<EventMessage<?>>mapToObj(sequence -> new GenericDomainEventMessage<>(
                                    "test", aggregateId, sequence, "x".repeat(2_000))
                            .withMetaData(MetaData.with(EventLog.IDEMPOTENCY_KEY, idempotencyKey)))
                    .toList();
        }

        private List<Integer> groupsOfSixBehindOne(TunedSettings settings) throws Exception {
            try (BlockedLog log = new BlockedLog(settings.build())) {
                CompletableFuture<Void> first = log.appendFirst(one(0));
                List<CompletableFuture<Void>> waiting = log.fillQueue(6, n -> one(1 + n));
                log.release();
                assertAcknowledged(List.of(first));
                assertAcknowledged(waiting);
                return log.sent().groupSizes();
            }
        }
    }

    @Nested
    class CommitSize {

        private final SentCommands sent = new SentCommands();

        @Test
        void isSoManyEvents() {
            try (TestLog log = log(bounds().commit(3, LARGE))) {
                log.engine().appendEvents(one(0), one(1), one(2));
                sent.forget();

                assertThatThrownBy(() -> log.engine().appendEvents(one(3), one(4), one(5), one(6)))
                        .isInstanceOf(CommitTooLarge.class)
                        .hasMessageContaining("4 events");

                assertThat(sent.names()).isEmpty();
                assertThat(log.positions()).isEqualTo(TestLog.dense(3));
            }
        }

        @Test
        void isSoManyBytesAndARefusalSaysHowManyTheyWere() {
            List<EventMessage<?>> three = List.of(one(0), one(1), one(2));
            int bytes =
                    Commit.of(three, TestLog.SERIALIZER, LogSettings.defaults()).bytes();
            try (TestLog log = log(bounds().commit(MANY, bytes))) {
                log.engine().appendEvents(three);
            }
            try (TestLog log = log(bounds().commit(MANY, bytes - 1))) {
                sent.forget();

                assertThatThrownBy(() -> log.engine().appendEvents(three))
                        .isInstanceOf(CommitTooLarge.class)
                        .hasMessageContaining(bytes + " bytes")
                        .hasMessageContaining((bytes - 1) + " ");

                assertThat(sent.names()).isEmpty();
                assertThat(log.log().lastPosition()).isEqualTo(-1);
            }
        }

        @Test
        void countsALongIdempotencyKeyTwiceAsItIsStoredTwice() {
            String key = "x".repeat(9_000_000);
            try (TestLog log = log(bounds())) {
                assertThatThrownBy(() -> log.engine().appendEvents(event("a", 0, key)))
                        .isInstanceOf(CommitTooLarge.class);

                log.engine().appendEvents(event("a", 0));
            }
        }

        @Test
        void ofTheLargestThatIsAllowedFitsIntoADocument() {
            int allowed = LogSettings.defaults().commitBytes();
            try (TestLog log = log(bounds())) {
                int rest = Commit.of(List.of(event("a", 0)), TestLog.SERIALIZER, LogSettings.defaults())
                        .bytes();
                String aggregateId = "a".repeat((allowed - rest) / 2);

                log.engine().appendEvents(event(aggregateId, 0));

                assertThat(log.positions()).containsExactly(0L);
            }
        }

        private TestLog log(TunedSettings settings) {
            return TestLog.on(TestServers.newDatabase(), settings.build(), sent);
        }
    }

    @Nested
    class SettleTimeout {

        @Test
        void leavesUnknownWhatWasSentAndTakesBackWhatWaited() throws Exception {
            try (BlockedLog log = new BlockedLog(
                    new TunedSettings().patience(SHORT, SHORT).group(1, LARGE).build())) {
                long before = System.nanoTime();
                CompletableFuture<Void> sent = log.appendFirst(one(0));
                CompletableFuture<Void> waits = log.append(one(1));

                assertThat(failure(sent))
                        .isInstanceOf(AppendOutcomeUnknown.class)
                        .hasMessageContaining(SHORT.toString());
                assertThat(failure(waits)).isInstanceOf(LogBusy.class).hasMessageContaining(SHORT.toString());
                assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(SHORT);

                log.release();
                await().atMost(LONGEST).until(() -> log.test().log().lastPosition() == 0);
                log.test().log().close();
                assertThat(log.test().all())
                        .extracting(LoggedEvent::aggregateId)
                        .as("what was taken back never comes")
                        .containsExactly("aggregate-1000");
            }
        }
    }

    @Nested
    class ShutDown {

        @Test
        void settlesWhatWasAcceptedAndTakesNoMore() throws Exception {
            try (BlockedLog log = new BlockedLog(bounds().queue(5, LARGE).build())) {
                CompletableFuture<Void> first = log.appendFirst(one(0));
                List<CompletableFuture<Void>> waiting = log.fillQueue(5, n -> one(1 + n));

                CompletableFuture<Void> closing =
                        CompletableFuture.runAsync(() -> log.test().log().close());
                await().atMost(LONGEST)
                        .untilAsserted(() -> assertThat(failure(log.append(one(9))))
                                .isInstanceOf(LogBusy.class)
                                .hasMessageContaining("closed"));
                assertThat(closing).isNotDone();
                log.release();

                assertThat(closing).succeedsWithin(LONGEST);
                assertAcknowledged(List.of(first));
                assertAcknowledged(waiting);
                assertThat(log.test().positions()).isEqualTo(TestLog.dense(6));
            }
        }

        @Test
        void givesUpWhatTheServerDoesNotSettleInTime() throws Exception {
            try (BlockedLog log = new BlockedLog(new TunedSettings()
                    .patience(SHORT, Duration.ofSeconds(1))
                    .group(1, LARGE)
                    .build())) {
                CompletableFuture<Void> sent = log.appendFirst(one(0));
                CompletableFuture<Void> waits = log.append(one(1));

                log.test().log().close();

                assertThat(failure(sent)).isInstanceOf(AppendOutcomeUnknown.class);
                assertThat(failure(waits)).isInstanceOf(LogBusy.class);
                assertThat(failure(log.append(one(2)))).isInstanceOf(LogBusy.class);
            }
        }
    }

    @Nested
    class InterruptedCaller {

        @Test
        void isToldWhetherItsCommitMayGetInAndKeepsItsInterrupt() throws Exception {
            try (BlockedLog log = new BlockedLog(new TunedSettings()
                    .patience(LONG, LONG)
                    .group(1, LARGE)
                    .queue(1, LARGE)
                    .build())) {
                List<Caller> callers = new ArrayList<>();
                callers.add(Caller.of(log, one(0)));
                await().atMost(LONGEST).until(() -> !log.sent().inserts().isEmpty());
                IntStream.range(1, 3).forEach(n -> callers.add(Caller.of(log, one(n))));
                await().atMost(LONGEST).until(() -> callers.stream().allMatch(Caller::waits));

                callers.forEach(Caller::interrupt);

                assertThat(callers.getFirst().failure()).isInstanceOf(AppendOutcomeUnknown.class);
                assertThat(callers.get(1).failure()).isInstanceOf(LogBusy.class);
                assertThat(callers.get(2).failure()).isInstanceOf(LogBusy.class);
                log.release();
                log.test().log().close();
                assertThat(log.test().all())
                        .extracting(LoggedEvent::aggregateId)
                        .containsExactly("aggregate-1000");
            }
        }

        /** A thread that appends, to be interrupted. */
        private record Caller(Thread thread, CompletableFuture<Throwable> failed) {

            static Caller of(BlockedLog log, EventMessage<?> event) {
                CompletableFuture<Throwable> failed = new CompletableFuture<>();
                return new Caller(
                        Thread.ofPlatform().start(() -> {
                            try {
                                log.test().engine().appendEvents(event);
                                failed.complete(new AssertionError("acknowledged"));
                            } catch (RuntimeException expected) {
                                boolean kept = Thread.currentThread().isInterrupted();
                                failed.complete(
                                        kept ? expected : new AssertionError("the interrupt was lost", expected));
                            }
                        }),
                        failed);
            }

            boolean waits() {
                return thread.getState() == Thread.State.TIMED_WAITING;
            }

            void interrupt() {
                thread.interrupt();
            }

            Throwable failure() {
                assertThat(failed).succeedsWithin(LONGEST);
                return failed.join();
            }
        }
    }
}
