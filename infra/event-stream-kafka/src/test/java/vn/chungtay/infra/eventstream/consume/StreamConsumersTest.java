package vn.chungtay.infra.eventstream.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstream.EventHeaders;
import vn.chungtay.infra.eventstream.EventSource;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.TopicReader;
import vn.chungtay.test.servers.TestServers;

class StreamConsumersTest {

    private static final MongoClient MONGO = MongoClients.create(TestServers.mongodbUri());
    private static final String KAFKA = TestServers.kafkaBootstrap();

    private final String consumer = TestStream.name();
    private final MongoDatabase database = MONGO.getDatabase(TestServers.newDatabase());
    private final List<Consumed<Made>> effects = new CopyOnWriteArrayList<>();
    private final AtomicBoolean outage = new AtomicBoolean();
    private final List<StreamConsumers> running = new ArrayList<>();
    private TestStream stream;
    private Consumption consumption;

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
    void stop() {
        running.forEach(StreamConsumers::stop);
        stream.close();
        database.drop();
    }

    @AfterAll
    static void close() {
        MONGO.close();
        Awaitility.reset();
    }

    @Test
    void takesEachEventInOnceAndInOrder() {
        stream.send("thing-1", 0, 0, null, "{\"number\":1,\"later\":\"field\"}");
        stream.send("thing-1", 3, 4, 0L, "{\"number\":2}");
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        stream.send("thing-1", 3, 4, 0L, "{\"number\":2}");
        stream.send("thing-1", 5, 9, 4L, "{\"number\":3}");

        start();

        await().until(() -> effects.size() == 3);
        assertThat(effects).extracting(e -> e.data().number()).containsExactly(1L, 2L, 3L);
        assertThat(effects.get(1).idempotencyKey()).isEqualTo(stream.source + "|thing-1|3");
        assertThat(effects.get(1).time()).isEqualTo(TestStream.TIME);
    }

    @Test
    void dropsAfterARestartWhatItHadSeenBefore() {
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        StreamConsumers first = start();
        await().until(() -> effects.size() == 1);
        first.stop();

        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        stream.send("thing-1", 1, 1, 0L, "{\"number\":2}");
        start();

        await().until(() -> effects.size() == 2);
        assertThat(effects).extracting(e -> e.data().number()).containsExactly(1L, 2L);
    }

    @Test
    void eachRecordTwiceAndPartitionsRewoundTakeEffectOnce() {
        for (int i = 0; i < 60; i++) {
            String subject = "thing-" + i % 7;
            stream.sendNext(subject, i / 7, "{\"number\":" + (100 + i) + "}");
            stream.sendNext(subject, i / 7, "{\"number\":" + (100 + i) + "}");
        }
        StreamConsumers first = start();
        await().until(() -> effects.size() == 60);
        first.stop();

        rewind();
        stream.sendNext("thing-0", 9, "{\"number\":200}");
        StreamConsumers again = start();

        await().until(() -> effects.size() >= 61);
        await().during(Duration.ofSeconds(1)).until(() -> effects.size() == 61);
        assertThat(effects).extracting(Consumed::idempotencyKey).doesNotHaveDuplicates();
        assertThat(again.alarms()).isEmpty();
        assertThat(consumption.deadLetterCount()).isZero();
    }

    @Test
    void takesTheEventsOfARestoredLogInThoughTheyUseSequencesAgain() {
        EventSource restored = new EventSource(stream.publisher, "epoch-2");
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        stream.send("thing-1", 1, 1, 0L, "{\"number\":2}");
        stream.send(stream.record(restored, "thing-1", 0, 0, null, "{\"number\":3}", TestStream.MADE));
        stream.send(stream.record(restored, "thing-1", 1, 1, 0L, "{\"number\":4}", TestStream.MADE));

        StreamConsumers consumers = start();

        await().until(() -> effects.size() == 4);
        assertThat(effects).extracting(e -> e.data().number()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(consumers.alarms()).isEmpty();
    }

    @Test
    void aMarkerThatComesLateTakesNothingBack() {
        start();
        markAll(8);
        await().until(() -> consumption
                        .positions(consumption.service(), List.of(stream.topic))
                        .byService()
                        .get(stream.publisher)
                        .position()
                == 8);

        markAll(3);
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");

        await().until(() -> effects.size() == 1);
        assertThat(consumption
                        .positions(consumption.service(), List.of(stream.topic))
                        .byService()
                        .get(stream.publisher)
                        .position())
                .isEqualTo(8);
    }

    @Test
    void standsStillWithAnAlarmWhereAnEventIsMissing() {
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        stream.send("thing-1", 2, 7, 3L, "{\"number\":3}");
        stream.send("thing-1", 3, 8, 7L, "{\"number\":4}");

        StreamConsumers consumers = start();

        await().until(() -> !consumers.alarms().isEmpty());
        assertThat(consumers.alarms().get(stream.topic))
                .contains("thing-1")
                .contains("position 7")
                .contains("position 3");
        assertThat(effects).extracting(e -> e.data().number()).containsExactly(1L);
    }

    @Test
    void goesOnInOrderWhenWhatIsMissingIsSentAgain() {
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        stream.send("thing-1", 4, 7, 5L, "{\"number\":4}");
        stream.send("thing-1", 5, 8, 7L, "{\"number\":5}");
        StreamConsumers consumers = start();
        await().until(() -> !consumers.alarms().isEmpty());

        stream.send("thing-2", 0, 9, null, "{\"number\":6}");
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        stream.send("thing-1", 1, 3, 0L, "{\"number\":2}");
        stream.send("thing-1", 2, 5, 3L, "{\"number\":3}");
        stream.send("thing-1", 4, 7, 5L, "{\"number\":4}");
        stream.send("thing-1", 5, 8, 7L, "{\"number\":5}");
        stream.send("thing-1", 6, 10, 8L, "{\"number\":7}");

        await().until(() -> effects.size() == 7);
        assertThat(numbersOf("thing-1")).containsExactly(1L, 2L, 3L, 4L, 5L, 7L);
        await().until(() -> consumers.alarms().isEmpty());
        await().during(Duration.ofSeconds(1)).until(() -> effects.size() == 7);
    }

    @Test
    void anUnreadableEventThatIsSentAgainTakesItsPlace() {
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        ProducerRecord<byte[], byte[]> unreadable =
                stream.record("thing-1", 1, 1, 0L, "{\"number\":2}", TestStream.MADE);
        unreadable.headers().remove(EventHeaders.SEQUENCE);
        stream.send(unreadable);
        stream.send("thing-1", 2, 2, 1L, "{\"number\":3}");
        StreamConsumers consumers = start();
        await().until(() -> !consumers.alarms().isEmpty());
        await().during(Duration.ofSeconds(1)).until(() -> consumption.deadLetterCount() == 1);

        stream.send("thing-1", 1, 1, 0L, "{\"number\":2}");

        await().until(() -> effects.size() == 3);
        assertThat(numbersOf("thing-1")).containsExactly(1L, 2L, 3L);
        try (TopicReader letters = new TopicReader(KAFKA, StreamTopics.deadLetters(stream.topic, consumer))) {
            letters.until(read -> read.size() == 1);
            assertThat(letters.until(forAWhile()))
                    .as("put aside once, however often it came with the gap behind it")
                    .hasSize(1);
        }
    }

    @Test
    void aMissingEventThatFailsHoldsItsAggregateBackLikeAnyOther() {
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        stream.send("thing-1", 2, 2, 1L, "{\"number\":3}");
        StreamConsumers consumers = start();
        await().until(() -> !consumers.alarms().isEmpty());

        stream.send("thing-1", 1, 1, 0L, "{\"number\":13}");
        stream.send("thing-2", 0, 3, null, "{\"number\":4}");

        await().until(() -> consumption.deadLetterCount() == 2 && effects.size() == 2);
        assertThat(numbersOf("thing-1")).containsExactly(1L);
        assertThat(numbersOf("thing-2")).containsExactly(4L);
    }

    @Test
    void whatComesAfterTheEventThatStandsIsNotTakenForTheMissingOne() {
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        stream.send("thing-1", 2, 7, 3L, "{\"number\":3}");
        stream.send("thing-1", 5, 9, 0L, "{\"number\":6}");

        StreamConsumers consumers = start();

        await().until(() -> !consumers.alarms().isEmpty());
        assertThat(numbersOf("thing-1")).containsExactly(1L);
        assertThat(consumers.alarms().get(stream.topic)).contains("position 7");
    }

    @Test
    void alarmsWhenTheFirstEventItSeesHasAPredecessor() {
        stream.send("thing-1", 2, 7, 3L, "{\"number\":3}");

        StreamConsumers consumers = start();

        await().until(() -> !consumers.alarms().isEmpty());
        assertThat(effects).isEmpty();
    }

    @Test
    void putsPoisonAsideAndKeepsTheOrderOfItsAggregateBehindIt() {
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        stream.send("thing-1", 1, 1, 0L, "no json");
        stream.send("thing-1", 2, 2, 1L, "{\"number\":3}");
        stream.send("thing-2", 0, 3, null, "{\"number\":13}");
        stream.send("thing-3", 0, 4, null, "{\"number\":5}");

        StreamConsumers consumers = start();

        await().until(() -> consumption.deadLetterCount() == 3 && effects.size() == 2);
        assertThat(effects).extracting(e -> e.data().number()).containsExactlyInAnyOrder(1L, 5L);
        try (TopicReader letters = new TopicReader(KAFKA, StreamTopics.deadLetters(stream.topic, consumer))) {
            List<ConsumerRecord<byte[], byte[]>> all = letters.until(read -> read.size() == 3);
            assertThat(all)
                    .filteredOn(r -> header(r, EventHeaders.SUBJECT).equals("thing-1"))
                    .extracting(r -> header(r, EventHeaders.POSITION))
                    .containsExactly("1", "2");
            assertThat(all)
                    .extracting(r -> header(r, DeadLetterHeaders.CAUSE))
                    .anyMatch(cause -> cause.contains("UnreadableRecord"))
                    .anyMatch(cause -> cause.contains("follows a dead letter"))
                    .anyMatch(cause -> cause.contains("thirteen"));
            assertThat(header(all.getFirst(), DeadLetterHeaders.TOPIC)).isEqualTo(stream.topic);
        }
        assertThat(consumers.alarms()).isEmpty();
    }

    @Test
    void putsUnknownTypesAndForeignRecordsAsideAndLeavesIgnoredOnesAlone() {
        stream.send(stream.record("thing-1", 0, 0, null, "{}", "other.never-heard-of.v1"));
        stream.send(stream.record("thing-2", 0, 1, null, "{}", "other.not-needed.v1"));
        stream.send(new ProducerRecord<>(stream.topic, TestStream.bytes("thing-3"), TestStream.bytes("hello")));
        stream.send("thing-2", 1, 2, 1L, "{\"number\":1}");

        StreamConsumers consumers = start();

        await().until(() -> consumption.deadLetterCount() == 2 && effects.size() == 1);
        assertThat(consumers.alarms()).isEmpty();
    }

    @Test
    void waitsForAnOutageToPassAndLosesNothing() {
        outage.set(true);
        stream.send("thing-1", 0, 0, null, "{\"number\":1}");
        stream.send("thing-1", 1, 1, 0L, "{\"number\":2}");

        StreamConsumers consumers = start();
        await().until(() -> !consumers.outages().isEmpty());
        assertThat(effects).isEmpty();
        outage.set(false);

        await().until(() -> effects.size() == 2 && consumers.outages().isEmpty());
        assertThat(effects).extracting(e -> e.data().number()).containsExactly(1L, 2L);
        assertThat(consumption.deadLetterCount()).isZero();
    }

    @Test
    void tellsHowFarAllPartitionsHaveBeenSeen() {
        start();
        assertThat(consumption
                        .positions(consumption.service(), List.of(stream.topic))
                        .byService())
                .containsEntry(stream.publisher, StreamPosition.NOTHING);

        for (int partition = 0; partition < StreamTopics.PARTITIONS; partition++) {
            stream.send(stream.marker(partition, partition == 5 ? 3 : 8));
        }
        await().until(() -> consumption
                        .positions(consumption.service(), List.of(stream.topic))
                        .byService()
                        .get(stream.publisher)
                        .position()
                == 3);

        stream.send(stream.marker(5, 8));
        await().until(() -> consumption
                .positions(consumption.service(), List.of(stream.topic))
                .byService()
                .get(stream.publisher)
                .equals(new StreamPosition(8, TestStream.TIME)));
    }

    private void markAll(long position) {
        for (int partition = 0; partition < StreamTopics.PARTITIONS; partition++) {
            stream.send(stream.marker(partition, position));
        }
    }

    /** Lets the group begin again, in every partition. */
    private void rewind() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KAFKA))) {
            Map<TopicPartition, OffsetAndMetadata> beginning = new HashMap<>();
            for (int partition = 0; partition < StreamTopics.PARTITIONS; partition++) {
                beginning.put(new TopicPartition(stream.topic, partition), new OffsetAndMetadata(0));
            }
            await().ignoreExceptions().until(() -> {
                admin.alterConsumerGroupOffsets(consumer, beginning).all().get();
                return true;
            });
        }
    }

    private StreamConsumers start() {
        Subscription<Made> subscription = new Subscription<>(stream.topic, TestStream.MADE, Made.class, event -> {
            if (outage.get()) {
                throw new IllegalStateException("behind it", new ConnectException("database is away"));
            }
            if (event.data().number() == 13) {
                throw new IllegalArgumentException("thirteen");
            }
            effects.add(event);
        });
        consumption = new Consumption(consumer, KAFKA, database, Outage.USUAL, Clock.systemUTC());
        StreamConsumers consumers = consumption.consumers(
                consumption.service(),
                List.of(subscription),
                List.of(new Subscription.Ignored(stream.topic, "other.not-needed.v1")));
        running.add(consumers);
        consumers.start();
        return consumers;
    }

    private List<Long> numbersOf(String subject) {
        return effects.stream()
                .filter(effect -> effect.subject().equals(subject))
                .map(effect -> effect.data().number())
                .toList();
    }

    private static Predicate<List<ConsumerRecord<byte[], byte[]>>> forAWhile() {
        long end = System.nanoTime() + Duration.ofMillis(500).toNanos();
        return _ -> System.nanoTime() > end;
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
