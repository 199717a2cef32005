package vn.chungtay.infra.eventstream.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
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
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorAct.State;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.test.servers.TestServers;

/** A service that consumes numbers, some of which it cannot do anything with, and a desk for them. */
abstract class DeskFixture {

    static final String KAFKA = TestServers.kafkaBootstrap();
    static final LetterFilter ALL = new LetterFilter(null, null, null);

    private final MongoClient mongo = MongoClients.create(TestServers.mongodbUri());
    final MongoDatabase database = mongo.getDatabase(TestServers.newDatabase());
    final OperatorActs acts = new OperatorActs(database, Clock.systemUTC());
    final Consumption consumption =
            new Consumption(TestStream.name(), KAFKA, database, Outage.USUAL, Clock.systemUTC());
    /** Numbers that the service cannot do anything with yet. */
    final Set<Long> poison = ConcurrentHashMap.newKeySet();
    /** Effects by idempotency key, as a log has them. */
    final Set<String> keys = ConcurrentHashMap.newKeySet();

    final List<Long> effects = new CopyOnWriteArrayList<>();
    final List<AutoCloseable> running = new ArrayList<>();
    volatile Runnable afterEffect = () -> {};
    TestStream stream;

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
        mongo.close();
    }

    @AfterAll
    static void waitAsUsual() {
        Awaitility.reset();
    }

    DeadLetterDesk start() {
        start(consumption.service());
        DeskWorker worker = new DeskWorker(consumption.desk(), acts, database, Outage.USUAL);
        running.add(worker::stop);
        worker.start();
        return consumption.desk();
    }

    ConsumerName second() {
        return new ConsumerName(consumption.service().service(), place -> place + "_g2");
    }

    StreamConsumers start(ConsumerName name) {
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

    /** Sequence of the last event of an aggregate that the service has seen. */
    long lastSeen(String subject) {
        LastSeen seen = new SeenEvents(database, consumption.service()).find(stream.source + "|" + subject);
        return seen == null ? -1 : seen.sequence();
    }

    /** An act on the first letter of an aggregate. */
    OperatorAct act(Kind kind, DeadLetterDesk desk, String subject, @Nullable String reason) {
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

    void retryAll(DeadLetterDesk desk) {
        if (!desk.list(ALL, null, 1).items().isEmpty()) {
            awaitDone(act(Kind.RETRY_LETTER, desk, "thing-1", null));
        }
    }

    OperatorAct awaitDone(OperatorAct act) {
        await().until(() -> acts.find(act.id()).orElseThrow().state() == State.DONE);
        return acts.find(act.id()).orElseThrow();
    }

    static void awaitLetters(DeadLetterDesk desk, int count) {
        await().until(() -> desk.list(ALL, null, 100).items().size() == count);
    }

    void sendNumbers(String subject, long... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            stream.sendNext(subject, i, number(numbers[i]));
        }
    }

    static String number(long number) {
        return "{\"number\":" + number + "}";
    }

    static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
