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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.UnreadableRecord;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorAct.State;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.test.servers.TestServers;

/** What a fold does with an aggregate of which it cannot fold an event. */
class SideIntakeTest {

    private static final MongoClient MONGO = MongoClients.create(TestServers.mongodbUri());
    private static final String KAFKA = TestServers.kafkaBootstrap();
    private static final LetterFilter ALL = new LetterFilter(null, null, null);
    private static final UnreadableRecord WHY = new UnreadableRecord("no such province");

    private final MongoDatabase database = MONGO.getDatabase(TestServers.newDatabase());
    private final OperatorActs acts = new OperatorActs(database, Clock.systemUTC());
    private final Consumption consumption =
            new Consumption(TestStream.name(), KAFKA, database, Outage.USUAL, Clock.systemUTC());
    private final TestStream stream = new TestStream(KAFKA);
    private final Set<Long> poison = ConcurrentHashMap.newKeySet();
    private final List<Long> effects = new CopyOnWriteArrayList<>();
    private final List<DeskWorker> workers = new ArrayList<>();
    private SideIntake side;

    record Made(long number) {}

    @BeforeEach
    void open() {
        new StreamTopics(KAFKA)
                .ensure(List.of(StreamTopics.deadLetters(
                        stream.topic, consumption.service().service())));
        Subscription<Made> subscription = new Subscription<>(stream.topic, TestStream.MADE, Made.class, event -> {
            if (poison.contains(event.data().number())) {
                throw new IllegalArgumentException("cannot do " + event.data().number());
            }
            effects.add(event.data().number());
        });
        side = consumption.sideIntake(consumption.service(), List.of(subscription));
        side.open();
        DeskWorker worker = new DeskWorker(consumption.desk(), acts, database, Outage.USUAL);
        worker.start();
        workers.add(worker);
    }

    @AfterEach
    void close() {
        workers.forEach(DeskWorker::stop);
        consumption.close();
        stream.close();
        database.drop();
    }

    @AfterAll
    static void closeAll() {
        MONGO.close();
    }

    @Test
    void whatFollowsWaitsBehindAndComesInItsOrderWhenItIsMended() {
        poison.add(11L);
        leave(1, 11);
        follow(2, 12);
        assertThat(letters())
                .extracting(letter -> letter.cause().kind())
                .containsExactly("UnreadableRecord", "Follows");
        assertThat(side.heldBack()).isOne();
        assertThat(effects).isEmpty();

        assertThat(retry().outcome()).containsOnly(Map.entry(ActInWork.FAILED, 1L));
        poison.clear();
        assertThat(retry().outcome()).containsOnly(Map.entry(ActInWork.TAKEN_IN, 2L));

        follow(3, 13);
        assertThat(effects).containsExactly(11L, 12L, 13L);
        assertThat(side.heldBack()).isZero();
    }

    @Test
    void whatIsDeliveredAgainTakesEffectOnce() {
        leave(1, 11);
        follow(2, 12);
        retry();

        leave(1, 11);
        follow(2, 12);

        assertThat(letters()).isEmpty();
        assertThat(effects).containsExactly(11L, 12L);
    }

    @Test
    void anAggregateThatIsMendedIsHeldBackAgainByItsNextBadEvent() {
        leave(1, 11);
        retry();
        poison.add(12L);

        follow(2, 12);
        follow(3, 13);

        assertThat(letters())
                .extracting(letter -> letter.cause().kind())
                .containsExactly("IllegalArgumentException", "Follows");
        assertThat(effects).containsExactly(11L);
    }

    @Test
    void saysWhereAggregatesLeftTheFold() {
        ConsumerRecord<byte[], byte[]> record = record(1, 11);
        leave(1, 11);
        follow(2, 12);

        assertThat(side.leftAfter(stream.topic, record.partition(), 0))
                .containsExactly(Map.entry(record.offset(), stream.source + "|thing-1"));
        assertThat(side.leftAfter(stream.topic, record.partition(), record.offset()))
                .isEmpty();
        assertThat(side.leftAfter(stream.topic, record.partition() + 1, 0)).isEmpty();
    }

    @Test
    void anEventThatLeftBeforeACrashAndHasNoLetterYetIsTakenInWhenItCanBe() {
        database.getCollection("stream_left").insertOne(new Document("_id", stream.source + "|thing-1"));

        follow(1, 11);

        assertThat(effects).containsExactly(11L);
        assertThat(letters()).isEmpty();
    }

    @Test
    void whatWasGivenUpIsToldAndTakesNoEffect() {
        leave(1, 11);
        follow(2, 12);

        assertThat(settle(Kind.DISCARD_LETTER).outcome())
                .containsOnly(Map.entry(ActInWork.DISCARDED, 1L), Map.entry(ActInWork.TAKEN_IN, 1L));

        assertThat(side.discarded()).containsExactly(stream.source + "|thing-1|1");
        assertThat(effects).containsExactly(12L);
    }

    @Test
    void aRecordThatDoesNotSayWhatItIsWaitsUnlessItWasGivenUp() {
        var record =
                consumed(new ProducerRecord<>(stream.topic, 3, TestStream.bytes("thing"), TestStream.bytes("x")), 7);

        side.unreadable(record, WHY);
        side.unreadable(record, WHY);
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.event()).isNull());

        settle(Kind.DISCARD_LETTER);
        side.unreadable(record, WHY);
        assertThat(letters()).isEmpty();
    }

    private void leave(long sequence, long number) {
        ConsumerRecord<byte[], byte[]> record = record(sequence, number);
        side.leave(record, event(record), WHY);
    }

    private void follow(long sequence, long number) {
        ConsumerRecord<byte[], byte[]> record = record(sequence, number);
        side.follow(record, event(record));
    }

    private static CloudEventRecord event(ConsumerRecord<byte[], byte[]> record) {
        return (CloudEventRecord) StreamRecord.parse(record);
    }

    private ConsumerRecord<byte[], byte[]> record(long sequence, long number) {
        return consumed(
                stream.record(
                        "thing-1", sequence, sequence, sequence - 1, "{\"number\":" + number + "}", TestStream.MADE),
                100 + sequence);
    }

    private static ConsumerRecord<byte[], byte[]> consumed(ProducerRecord<byte[], byte[]> record, long offset) {
        @Nullable Integer partition = record.partition();
        ConsumerRecord<byte[], byte[]> consumed = new ConsumerRecord<>(
                record.topic(), partition == null ? 5 : partition, offset, record.key(), record.value());
        record.headers().forEach(consumed.headers()::add);
        return consumed;
    }

    private List<DeadLetter> letters() {
        return consumption.desk().list(ALL, null, 10).items();
    }

    private OperatorAct retry() {
        return settle(Kind.RETRY_LETTER);
    }

    private OperatorAct settle(Kind kind) {
        DeadLetter first = letters().getFirst();
        Map<String, String> target = first.event() == null
                ? Map.of(DeadLetterDesk.LETTER, first.id())
                : Map.of(
                        DeadLetterDesk.LETTER,
                        first.id(),
                        DeadLetterDesk.SOURCE,
                        stream.source.toString(),
                        OperatorAct.AGGREGATE,
                        "thing-1");
        OperatorAct act = acts.request(OperatorAct.requested(
                UUID.randomUUID().toString(), kind, target, "operator-1", "why", TestStream.TIME));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> acts.find(act.id()).orElseThrow().state() == State.DONE);
        return acts.find(act.id()).orElseThrow();
    }
}
