package vn.chungtay.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.chungtay.infra.eventstore.TestLog.event;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.test.servers.FaultyProxy;
import vn.chungtay.test.servers.FaultyProxy.Fault;
import vn.chungtay.test.servers.TestServers;

/** The rules that keep the log true when things break, one by one. */
class WhenThingsBreakTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final String database = TestServers.newDatabase();
    private final FaultyProxy proxy = new FaultyProxy(TestServers.mongodbUri());
    private final SentCommands sent = new SentCommands();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private TestLog broken;
    private TestLog sound;

    @BeforeEach
    void open() {
        broken = TestLog.on(proxy.uri(), database, LogSettings.defaults(), sent);
        sound = TestLog.on(database);
    }

    @AfterEach
    void close() throws Exception {
        broken.close();
        sound.close();
        callers.close();
        proxy.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w=0",
                "w=1&journal=false",
                "readConcernLevel=local&readPreference=secondaryPreferred",
                "retryWrites=false&retryReads=false"
            })
    void writesAndReadsAreOfAMajorityWhateverTheUriSays(String options) {
        SentCommands commands = new SentCommands();
        try (TestLog log = TestLog.on(with(options), database, LogSettings.defaults(), commands)) {
            log.engine().appendEvents(event("a", 0), event("b", 0));
            assertThatThrownBy(() -> log.engine().appendEvents(event("a", 0)))
                    .isInstanceOf(AggregateStreamCreationException.class);
            assertThat(log.all()).hasSize(2);
            assertThat(log.log().lastPosition()).isEqualTo(1);
            assertThat(log.log().findByIdempotencyKey("none")).isEmpty();
            assertThat(log.engine().readEvents("a").hasNext()).isTrue();
        }

        assertThat(commands.inserts()).hasSize(2).allSatisfy(insert -> {
            assertThat(insert.getDocument("writeConcern")).isEqualTo(BsonDocument.parse("{w: 'majority', j: true}"));
            assertThat(insert.getBoolean("ordered").getValue()).isTrue();
        });
        assertThat(commands.finds()).hasSizeGreaterThan(5).allSatisfy(find -> {
            assertThat(find.getDocument("readConcern").getString("level").getValue())
                    .isEqualTo("majority");
            assertThat(readPreference(find)).isIn("primary", "primaryPreferred");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"retryWrites=true", "retryWrites=false"})
    void settlingDoesNotRestOnTheDriversRetries(String option) {
        try (TestLog log = TestLog.on(proxy.uri() + "&" + option, database, LogSettings.defaults())) {
            faults(Fault.ANSWER_LOST, Fault.REQUEST_LOST, Fault.ANSWER_LOST);

            log.engine().appendEvents(event("a", 0), event("a", 1));

            assertThat(sound.positions()).containsExactly(0L, 1L);
        }
    }

    @Test
    void noGroupStartsBeforeTheLastIsSettled() throws Exception {
        CountDownLatch secondIsWaiting = new CountDownLatch(1);
        AtomicInteger inserts = new AtomicInteger();
        proxy.inserts(TestLog.COMMITS, () -> {
            if (inserts.incrementAndGet() == 1) {
                awaitOpen(secondIsWaiting);
            }
            return inserts.get() < 4 ? Fault.REQUEST_LOST : Fault.NONE;
        });

        CompletableFuture<Void> first = appendAside(event("first", 0));
        await().atMost(LONGEST).until(() -> inserts.get() == 1);
        CompletableFuture<Void> second = appendAside(event("second", 0));
        secondIsWaiting.countDown();

        assertThat(first).succeedsWithin(LONGEST);
        assertThat(second).succeedsWithin(LONGEST);
        assertThat(sent.groups())
                .containsExactly(
                        List.of("first#0"),
                        List.of("first#0"),
                        List.of("first#0"),
                        List.of("first#0"),
                        List.of("second#0"));
    }

    @Test
    void fullSuccessKeepsTheKnownEndAndAfterAnythingElseTheEndIsSoughtAgain() {
        broken.engine().appendEvents(event("a", 0));
        sent.forget();

        broken.engine().appendEvents(event("a", 1));
        broken.engine().appendEvents(event("a", 2));
        assertThat(sent.names()).containsExactly("insert", "insert");

        sent.forget();
        assertThatThrownBy(() -> broken.engine().appendEvents(event("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        broken.engine().appendEvents(event("a", 3));
        assertThat(sent.names()).startsWith("insert", "find").endsWith("find", "insert");

        sent.forget();
        faults(Fault.ANSWER_LOST);
        broken.engine().appendEvents(event("a", 4));
        broken.engine().appendEvents(event("a", 5));
        assertThat(sent.names()).containsExactly("insert", "insert", "find", "insert");

        sent.forget();
        faults(Fault.REQUEST_LOST);
        broken.engine().appendEvents(event("a", 6));
        broken.engine().appendEvents(event("a", 7));
        assertThat(sent.names()).containsExactly("insert", "insert", "find", "insert");
    }

    /** The primary may lose it yet: it counts only once a majority was reached, be it by another insert that finds it there. */
    @Test
    void whatNoMajorityHasConfirmedIsInsertedAgain() {
        onceToInserts(BsonDocument.parse(
                "{ok: 1, n: 1, writeConcernError: {code: 64, errmsg: 'waiting for replication timed out'}}"));

        broken.engine().appendEvents(event("a", 0));

        assertThat(sent.groups()).containsExactly(List.of("a#0"), List.of("a#0"));
        assertThat(sound.positions()).containsExactly(0L);
    }

    @Test
    void absenceProvesNothing() throws Exception {
        try (TestLog hasty = TestLog.on(
                proxy.uri(),
                database,
                new TunedSettings()
                        .patience(Duration.ofMillis(200), Duration.ofMillis(400))
                        .build())) {
            sound.engine().appendEvents(event("a", 0));
            faults(Stream.concat(Stream.of(Fault.LATE), Stream.generate(() -> Fault.REQUEST_LOST)));

            assertThatThrownBy(() -> hasty.engine().appendEvents(event("a", 1)))
                    .as("not there, and yet not refused")
                    .isInstanceOf(AppendOutcomeUnknown.class);
            assertThat(sound.log().lastPosition()).isZero();

            assertThat(proxy.deliverLate()).isTrue();
            assertThat(sound.log().lastPosition()).isEqualTo(1);
            faults(Fault.NONE);
        }
        assertThat(sound.positions()).isEqualTo(TestLog.dense(2));
    }

    /** One of its commits was settled, one refused, one moved up: the same insert a second time fits nowhere any more. */
    @Test
    void aGroupThatArrivesAgainStopsAtTheFirstPositionThatIsHeld() throws Exception {
        LogSettings threeQueued = new TunedSettings()
                .patience(Duration.ofMillis(200), LONGEST)
                .queue(3, 1_000_000)
                .build();
        try (BlockedLog log = new BlockedLog(threeQueued)) {
            CompletableFuture<Void> first = log.appendFirst(event("taken", 0), event("first", 0));
            List<CompletableFuture<Void>> group = log.fillQueue(3, n -> event(n % 2 == 1 ? "taken" : "free-" + n, 0));
            log.release(Fault.TWICE);
            assertThat(first).succeedsWithin(LONGEST);
            group.forEach(append -> await().atMost(LONGEST).until(append::isDone));
            List<LoggedEvent> settled = log.test().all();

            assertThat(log.deliverAllLate()).isPositive();

            assertThat(log.test().all()).isEqualTo(settled);
            assertThat(log.test().positions()).isEqualTo(TestLog.dense(settled.size()));
        }
    }

    static Stream<Named<BsonDocument>> answersAfterWriting() {
        return Stream.of(
                answer(
                        "a duplicate in other words",
                        "{ok: 1, n: 0, writeErrors: [{index: 0, code: 11000, errmsg: 'trùng'}]}"),
                answer(
                        "an internal error",
                        "{ok: 1, n: 0, writeErrors: [{index: 0, code: 8, errmsg: 'UnknownError'}]}"),
                answer(
                        "a write concern error",
                        "{ok: 1, n: 1, writeConcernError: {code: 64, errmsg: 'waiting for replication timed out'}}"),
                answer("not the primary any more", "{ok: 0, code: 10107, codeName: 'NotWritablePrimary', errmsg: 'x'}"),
                answer("a failed command", "{ok: 0, code: 1, codeName: 'InternalError', errmsg: 'x'}"));
    }

    @ParameterizedTest
    @MethodSource("answersAfterWriting")
    void whoHoldsThePositionDecidesNotWhatTheServerSays(BsonDocument lie) {
        sound.engine().appendEvents(event("a", 0));
        onceToInserts(lie);

        broken.engine().appendEvents(event("a", 1));

        assertThat(sound.all())
                .extracting(event -> event.aggregateId() + event.sequence())
                .containsExactly("a0", "a1");
    }

    @ParameterizedTest
    @ValueSource(ints = {11_000, 8})
    void whoHoldsTheKeyDecidesNotWhatTheServerSays(int code) {
        sound.engine().appendEvents(event("a", 0));
        onceToInserts(BsonDocument.parse(
                "{ok: 1, n: 0, writeErrors: [{index: 0, code: " + code + ", errmsg: 'chỉ mục khác'}]}"));

        assertThatThrownBy(() -> broken.engine().appendEvents(event("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);

        assertThat(sound.positions()).containsExactly(0L);
    }

    @Test
    void whatTheServerDoesNotTakeAtAllIsRefusedAndBlocksNothing() {
        faults(Fault.REFUSED);
        assertThatThrownBy(() -> broken.engine().appendEvents(event("a", 0)))
                .isInstanceOf(EventStoreException.class)
                .isNotInstanceOf(AppendOutcomeUnknown.class);

        broken.engine().appendEvents(event("b", 0));

        assertThat(sound.all()).extracting(LoggedEvent::aggregateId).containsExactly("b");
    }

    /** An earlier attempt may be on its way still, and may be taken. */
    @Test
    void whatTheServerDoesNotTakeAfterAnUnclearAttemptIsNotRefused() {
        sound.engine().appendEvents(event("a", 0));
        AtomicInteger inserts = new AtomicInteger();
        proxy.inserts(TestLog.COMMITS, () -> switch (inserts.incrementAndGet()) {
            case 1 -> Fault.LATE;
            case 2 -> Fault.REFUSED;
            case 3 -> proxy.deliverLate() ? Fault.NONE : Fault.REQUEST_LOST;
            default -> Fault.NONE;
        });

        broken.engine().appendEvents(event("a", 1));

        assertThat(inserts).hasValueGreaterThanOrEqualTo(3);
        assertThat(sound.positions()).isEqualTo(TestLog.dense(2));
    }

    @Test
    void aRestoredLogBeginsANewEpoch() {
        String before = sound.log().epoch();
        sound.database().getCollection("log").drop();

        try (TestLog restored = TestLog.on(database)) {
            assertThat(restored.log().epoch()).isNotEqualTo(before);
        }
    }

    private static Named<BsonDocument> answer(String name, String json) {
        return Named.of(name, BsonDocument.parse(json));
    }

    /** The server carries the next insert out, and the client is told this. */
    private void onceToInserts(BsonDocument lie) {
        AtomicBoolean told = new AtomicBoolean();
        proxy.answers(
                (command, answer) -> command.getFirstKey().equals("insert") && !told.getAndSet(true) ? lie : answer);
    }

    private void faults(Fault... faults) {
        faults(Stream.of(faults));
    }

    /** What happens to the next inserts; nothing to those after them. */
    private void faults(Stream<Fault> faults) {
        Iterator<Fault> next = faults.iterator();
        proxy.inserts(TestLog.COMMITS, () -> next.hasNext() ? next.next() : Fault.NONE);
    }

    private static String with(String options) {
        String uri = TestServers.mongodbUri();
        return uri + (uri.contains("?") ? "&" : "/?") + options;
    }

    private static String readPreference(BsonDocument find) {
        return find.containsKey("$readPreference")
                ? find.getDocument("$readPreference").getString("mode").getValue()
                : "primary";
    }

    private CompletableFuture<Void> appendAside(EventMessage<?> event) {
        return CompletableFuture.runAsync(() -> broken.engine().appendEvents(event), callers);
    }

    private static void awaitOpen(CountDownLatch gate) {
        try {
            assertThat(gate.await(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
