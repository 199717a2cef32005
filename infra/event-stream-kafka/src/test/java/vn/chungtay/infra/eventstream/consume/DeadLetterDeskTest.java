package vn.chungtay.infra.eventstream.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstore.deadletter.SequenceClaims;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorAct.State;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.eventstream.operate.Page;
import vn.chungtay.test.servers.TestServers;

class DeadLetterDeskTest {

    private static final MongoClient MONGO = MongoClients.create(TestServers.mongodbUri());
    private static final String KAFKA = TestServers.kafkaBootstrap();
    private static final LetterFilter ALL = new LetterFilter(null, null, null);

    private final MongoDatabase database = MONGO.getDatabase(TestServers.newDatabase());
    private final OperatorActs acts = new OperatorActs(database, Clock.systemUTC());
    private final Consumption consumption =
            new Consumption(TestStream.name(), KAFKA, database, Outage.USUAL, Clock.systemUTC());
    /** Numbers that the service cannot do anything with yet. */
    private final Set<Long> poison = ConcurrentHashMap.newKeySet();
    /** Effects by idempotency key, as a log has them. */
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    private final List<Long> effects = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> running = new ArrayList<>();
    private volatile Runnable afterEffect = () -> {};
    private TestStream stream;

    record Made(long number) {}

    @BeforeAll
    static void waitLonger() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @BeforeEach
    void open() {
        stream = new TestStream(KAFKA);
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable one : running.reversed()) {
            one.close();
        }
        stream.close();
        database.drop();
    }

    @AfterAll
    static void close() {
        MONGO.close();
        Awaitility.reset();
    }

    @Test
    void showsWhatWaitsWithCausePlaceAndBody() {
        poison.add(13L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 13, 14);
        sendNumbers("thing-2", 13);
        stream.send(new ProducerRecord<>(stream.topic, 3, TestStream.bytes("thing-3"), TestStream.bytes("hello")));
        awaitLetters(desk, 4);

        List<DeadLetter> first =
                desk.list(new LetterFilter(null, null, "thing-1"), null, 10).items();
        assertThat(first)
                .extracting(letter -> letter.cause().kind())
                .containsExactly("IllegalArgumentException", DeadLetter.Cause.FOLLOWS);
        DeadLetter letter = desk.find(first.getFirst().id()).orElseThrow();
        assertThat(letter.dataText()).isEqualTo("{\"number\":13}");
        assertThat(letter.headerTexts()).containsEntry("ce_type", TestStream.MADE);
        assertThat(letter.place().topic()).isEqualTo(stream.topic);
        assertThat(letter.event())
                .isEqualTo(new DeadLetter.Event(stream.source.toString(), TestStream.MADE, "thing-1", 0, 0));
        assertThat(letter.cause().text()).contains("cannot do 13");
        assertThat(desk.firstOf(first.get(1))).isEqualTo(letter);

        List<DeadLetter> unreadable = desk.list(new LetterFilter(stream.topic, "UnreadableRecord", null), null, 10)
                .items();
        assertThat(unreadable).singleElement().satisfies(one -> {
            assertThat(one.event()).isNull();
            assertThat(one.dataText()).isEqualTo("hello");
            assertThat(one.place().partition()).isEqualTo(3);
        });
        assertThat(desk.waiting())
                .extracting(WaitingLetters::topic, WaitingLetters::cause, WaitingLetters::count)
                .contains(org.assertj.core.groups.Tuple.tuple(stream.topic, "IllegalArgumentException", 2));
    }

    @Test
    void givesPagesWithoutGapsOrRepetitions() {
        poison.add(13L);
        DeadLetterDesk desk = start();
        IntStream.range(0, 5).forEach(i -> sendNumbers("thing-" + i, 13));
        awaitLetters(desk, 5);

        List<String> paged = new ArrayList<>();
        @Nullable String cursor = null;
        for (int page = 0; page < 3; page++) {
            Page<DeadLetter> read = desk.list(ALL, cursor, 2);
            read.items().forEach(letter -> paged.add(letter.id()));
            cursor = read.next();
        }

        assertThat(cursor).isNull();
        assertThat(paged)
                .containsExactlyElementsOf(desk.list(ALL, null, 10).items().stream()
                        .map(DeadLetter::id)
                        .toList());
    }

    @Test
    void aRetryTakesTheAggregateInInItsOrderAndBackIntoTheNormalWay() {
        poison.add(11L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11, 12, 13);
        awaitLetters(desk, 3);

        poison.clear();
        OperatorAct done = awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));

        assertThat(done.outcome()).containsExactly(Map.entry(ActInWork.TAKEN_IN, 3L));
        assertThat(done.actor()).isEqualTo("operator-1");
        assertThat(desk.list(ALL, null, 10).items()).isEmpty();
        stream.sendNext("thing-1", 4, number(14));
        await().until(() -> effects.size() == 5);
        assertThat(effects).containsExactly(10L, 11L, 12L, 13L, 14L);
        assertThat(desk.list(ALL, null, 10).items()).isEmpty();
    }

    @Test
    void aLetterThatFailsAgainStaysFirstWithItsNewCauseAndCount() {
        poison.addAll(Set.of(10L, 11L));
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11, 12);
        awaitLetters(desk, 3);

        poison.remove(10L);
        OperatorAct done = awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));

        assertThat(done.outcome()).containsOnly(Map.entry(ActInWork.TAKEN_IN, 1L), Map.entry(ActInWork.FAILED, 1L));
        List<DeadLetter> left = desk.list(ALL, null, 10).items();
        assertThat(left).hasSize(2);
        assertThat(left.getFirst().cause().text()).contains("cannot do 11");
        assertThat(left).extracting(DeadLetter::retries).containsExactly(1, 0);
        assertThat(effects).containsExactly(10L);
    }

    @Test
    void retriesAllOfACauseAndLeavesOthersAlone() {
        poison.addAll(Set.of(10L, 11L));
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 1);
        sendNumbers("thing-2", 11, 2);
        sendNumbers("thing-3", 10, 3);
        stream.send(stream.record("thing-4", 0, 0, null, "{}", "other.unknown.v1"));
        awaitLetters(desk, 7);

        poison.remove(10L);
        OperatorAct done = awaitDone(acts.request(OperatorAct.requested(
                "act-1",
                Kind.RETRY_CAUSE,
                Map.of(DeadLetterDesk.CAUSE, "IllegalArgumentException", DeadLetterDesk.TOPIC, stream.topic),
                "operator-1",
                null,
                TestStream.TIME)));

        assertThat(done.outcome()).containsOnly(Map.entry(ActInWork.TAKEN_IN, 4L), Map.entry(ActInWork.FAILED, 1L));
        assertThat(effects).containsExactlyInAnyOrder(10L, 1L, 10L, 3L);
        assertThat(desk.list(ALL, null, 10).items())
                .extracting(letter -> letter.cause().kind())
                .containsExactlyInAnyOrder("IllegalArgumentException", DeadLetter.Cause.FOLLOWS, "UnreadableRecord");
    }

    @Test
    void whatIsDiscardedNeverTakesEffectAndThoseBehindItGoOn() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11, 12);
        awaitLetters(desk, 3);

        OperatorAct done = awaitDone(act(Kind.DISCARD_LETTER, desk, "thing-1", "entered twice"));

        assertThat(done.outcome()).containsOnly(Map.entry(ActInWork.DISCARDED, 1L), Map.entry(ActInWork.TAKEN_IN, 2L));
        assertThat(done.reason()).isEqualTo("entered twice");
        stream.sendNext("thing-1", 3, number(13));
        await().until(() -> effects.size() == 3);
        assertThat(effects).containsExactly(11L, 12L, 13L);
        assertThat(acts.list(null, 10).items()).containsExactly(done);
    }

    @Test
    void anEventThatComesWhileTheLastLetterIsTakenInFollowsItInOrder() throws InterruptedException {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10);
        awaitLetters(desk, 1);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        afterEffect = () -> {
            taken.countDown();
            awaitLatch(goOn);
        };

        poison.clear();
        OperatorAct act = act(Kind.RETRY_LETTER, desk, "thing-1", null);
        assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
        stream.sendNext("thing-1", 1, number(11));
        awaitLetters(desk, 2);
        goOn.countDown();

        assertThat(awaitDone(act).outcome()).containsExactly(Map.entry(ActInWork.TAKEN_IN, 2L));
        stream.sendNext("thing-1", 2, number(12));
        await().until(() -> effects.size() == 3);
        assertThat(effects).containsExactly(10L, 11L, 12L);
        assertThat(desk.list(ALL, null, 10).items()).isEmpty();
    }

    @Test
    void keepsTheOrderWhileEventsFlowAndRetriesComeAtTheSameTime() {
        long last = 400;
        poison.add(3L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 0, 1, 2, 3);
        awaitLetters(desk, 1);
        poison.clear();
        Thread publisher = Thread.ofVirtual()
                .start(() -> LongStream.rangeClosed(4, last)
                        .forEach(number -> stream.sendNext("thing-1", number, number(number))));

        await().until(() -> {
            retryAll(desk);
            return !publisher.isAlive() && effects.size() == last + 1;
        });

        assertThat(effects)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, last).boxed().toList());
        assertThat(desk.list(ALL, null, 10).items()).isEmpty();
    }

    @Test
    void anActThatIsCutOffAfterTheEffectGoesOnAndTheEffectStaysOne() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11);
        awaitLetters(desk, 2);
        CountDownLatch cutOff = new CountDownLatch(2);
        afterEffect = () -> {
            if (cutOff.getCount() > 0) {
                cutOff.countDown();
                throw new IllegalStateException("the answer is lost", new ConnectException());
            }
        };

        poison.clear();
        OperatorAct done = awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));

        assertThat(cutOff.getCount()).isZero();
        assertThat(done.outcome()).containsExactly(Map.entry(ActInWork.TAKEN_IN, 2L));
        assertThat(effects).containsExactly(10L, 11L);
    }

    @Test
    void oneReplicaActsAtATime() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10);
        awaitLetters(desk, 1);
        var elsewhere = new SequenceClaims(database, DeskWorker.CLAIMS, Duration.ofSeconds(30))
                .take(DeskWorker.DESK)
                .orElseThrow();

        poison.clear();
        OperatorAct act = act(Kind.RETRY_LETTER, desk, "thing-1", null);
        await().during(Duration.ofSeconds(3))
                .until(() -> acts.find(act.id()).orElseThrow().state() == State.OPEN && effects.isEmpty());

        elsewhere.release();
        awaitDone(act);
        assertThat(effects).containsExactly(10L);
    }

    @Test
    void theSameRequestTwiceIsOneAct() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10);
        awaitLetters(desk, 1);

        OperatorAct act = awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));

        assertThat(acts.request(act)).isEqualTo(act);
        assertThat(acts.list(null, 10).items()).containsExactly(act);
    }

    @Test
    void eachMakingOfAViewHasItsLettersAndSettlesThemForItself() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11);
        awaitLetters(desk, 2);

        start(second());
        awaitLetters(desk, 4);

        assertThat(consumption.waitsForNoMore(second(), consumption.service())).isTrue();
        assertThat(desk.list(ALL, null, 10).items())
                .extracting(DeadLetter::consumer)
                .containsExactlyInAnyOrder(null, null, second().group(), second().group());
        poison.clear();
        OperatorAct done = awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));
        assertThat(done.outcome()).containsOnly(Map.entry(ActInWork.TAKEN_IN, 2L));
        assertThat(desk.list(ALL, null, 10).items())
                .extracting(DeadLetter::consumer)
                .containsExactly(second().group(), second().group());
        assertThat(consumption.waitsForNoMore(second(), consumption.service())).isFalse();
        assertThat(consumption.waitsForNoMore(consumption.service(), second())).isTrue();
    }

    @Test
    void whatOneMakingGaveUpTakesNoEffectInAnother() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11);
        awaitLetters(desk, 2);
        awaitDone(act(Kind.DISCARD_LETTER, desk, "thing-1", "entered by hand"));
        assertThat(effects).containsExactly(11L);

        poison.clear();
        keys.clear();
        start(second());

        await().until(() -> effects.size() == 2);
        assertThat(effects).containsExactly(11L, 11L);
        assertThat(desk.list(ALL, null, 10).items()).isEmpty();
    }

    @Test
    void leavesNothingOfAMakingThatIsGone() {
        poison.add(10L);
        DeadLetterDesk desk = start();
        sendNumbers("thing-1", 10, 11);
        StreamConsumers second = start(second());
        awaitLetters(desk, 4);
        second.stop();

        consumption.forget(second());
        try (StreamOffsets offsets = new StreamOffsets(KAFKA)) {
            await().until(() -> !offsets.committed(second().group()).isEmpty());
            await().ignoreExceptions().until(() -> {
                offsets.forget(second().group());
                return true;
            });
            assertThat(offsets.committed(second().group())).isEmpty();
            assertThat(offsets.ends(List.of(stream.topic)).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(2);
        }

        awaitLetters(desk, 2);
        assertThat(database.listCollectionNames()).noneMatch(name -> name.endsWith("_g2"));
    }

    private DeadLetterDesk start() {
        start(consumption.service());
        DeskWorker worker = new DeskWorker(consumption.desk(), acts, database, Outage.USUAL);
        running.add(worker::stop);
        worker.start();
        return consumption.desk();
    }

    private ConsumerName second() {
        return new ConsumerName(consumption.service().service(), place -> place + "_g2");
    }

    private StreamConsumers start(ConsumerName name) {
        Subscription<Made> subscription = new Subscription<>(stream.topic, TestStream.MADE, Made.class, event -> {
            long number = event.data().number();
            if (poison.contains(number)) {
                throw new IllegalArgumentException("cannot do " + number);
            }
            if (keys.add(event.idempotencyKey())) {
                effects.add(number);
            }
            afterEffect.run();
        });
        StreamConsumers consumers = consumption.consumers(name, List.of(subscription), List.of());
        running.add(consumers::stop);
        consumers.start();
        return consumers;
    }

    /** An act on the first letter of an aggregate. */
    private OperatorAct act(Kind kind, DeadLetterDesk desk, String subject, @Nullable String reason) {
        DeadLetter first = desk.list(new LetterFilter(null, null, subject), null, 1)
                .items()
                .getFirst();
        Map<String, String> target = Map.of(
                DeadLetterDesk.LETTER,
                first.id(),
                DeadLetterDesk.SOURCE,
                stream.source.toString(),
                OperatorAct.AGGREGATE,
                subject);
        return acts.request(OperatorAct.requested(
                UUID.randomUUID().toString(), kind, target, "operator-1", reason, TestStream.TIME));
    }

    private void retryAll(DeadLetterDesk desk) {
        if (!desk.list(ALL, null, 1).items().isEmpty()) {
            awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));
        }
    }

    private OperatorAct awaitDone(OperatorAct act) {
        await().until(() -> acts.find(act.id()).orElseThrow().state() == State.DONE);
        return acts.find(act.id()).orElseThrow();
    }

    private static void awaitLetters(DeadLetterDesk desk, int count) {
        await().until(() -> desk.list(ALL, null, 100).items().size() == count);
    }

    private void sendNumbers(String subject, long... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            stream.sendNext(subject, i, number(numbers[i]));
        }
    }

    private static String number(long number) {
        return "{\"number\":" + number + "}";
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
