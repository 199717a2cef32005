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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstream.AcknowledgedSender;
import vn.chungtay.infra.eventstream.EventHeaders;
import vn.chungtay.infra.eventstream.EventSource;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.TopicReader;
import vn.chungtay.test.servers.TestServers;

class StreamConsumersTest {

    private static final MongoClient MONGO = MongoClients.create(TestServers.mongodbUri());
    private static final String KAFKA = TestServers.kafkaBootstrap();
    private static final String MADE = "other.thing-made.v1";
    private static final Instant TIME = Instant.parse("2025-03-31T01:02:03Z");

    private final String publisher = name();
    private final String consumer = name();
    private final String topic = StreamTopics.of(publisher);
    private final EventSource source = new EventSource(publisher, "epoch-1");
    private final MongoDatabase database = MONGO.getDatabase(TestServers.newDatabase());
    private final List<Consumed<Made>> effects = new CopyOnWriteArrayList<>();
    private final AtomicBoolean outage = new AtomicBoolean();
    private final List<StreamConsumers> running = new ArrayList<>();
    private AcknowledgedSender sender;

    record Made(long number) {}

    @BeforeAll
    static void waitLonger() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @BeforeEach
    void open() {
        new StreamTopics(KAFKA).ensure(List.of(topic));
        sender = AcknowledgedSender.connect(KAFKA, Duration.ofSeconds(10));
    }

    @AfterEach
    void stop() {
        running.forEach(StreamConsumers::stop);
        sender.close();
        database.drop();
    }

    @AfterAll
    static void close() {
        MONGO.close();
        Awaitility.reset();
    }

    @Test
    void takesEachEventInOnceAndInOrder() {
        send("thing-1", 0, 0, null, "{\"number\":1,\"later\":\"field\"}");
        send("thing-1", 3, 4, 0L, "{\"number\":2}");
        send("thing-1", 0, 0, null, "{\"number\":1}");
        send("thing-1", 3, 4, 0L, "{\"number\":2}");
        send("thing-1", 5, 9, 4L, "{\"number\":3}");

        start();

        await().until(() -> effects.size() == 3);
        assertThat(effects).extracting(e -> e.data().number()).containsExactly(1L, 2L, 3L);
        assertThat(effects.get(1).idempotencyKey()).isEqualTo(source + "|thing-1|3");
        assertThat(effects.get(1).time()).isEqualTo(TIME);
    }

    @Test
    void dropsAfterARestartWhatItHadSeenBefore() {
        send("thing-1", 0, 0, null, "{\"number\":1}");
        StreamConsumers first = start();
        await().until(() -> effects.size() == 1);
        first.stop();

        send("thing-1", 0, 0, null, "{\"number\":1}");
        send("thing-1", 1, 1, 0L, "{\"number\":2}");
        start();

        await().until(() -> effects.size() == 2);
        assertThat(effects).extracting(e -> e.data().number()).containsExactly(1L, 2L);
    }

    @Test
    void stopsWithAnAlarmWhereAnEventIsMissing() {
        send("thing-1", 0, 0, null, "{\"number\":1}");
        send("thing-1", 2, 7, 3L, "{\"number\":3}");
        send("thing-1", 3, 8, 7L, "{\"number\":4}");

        StreamConsumers consumers = start();

        await().until(() -> !consumers.alarms().isEmpty());
        assertThat(consumers.alarms().get(topic))
                .contains("thing-1")
                .contains("position 7")
                .contains("position 3");
        assertThat(effects).extracting(e -> e.data().number()).containsExactly(1L);
    }

    @Test
    void alarmsWhenTheFirstEventItSeesHasAPredecessor() {
        send("thing-1", 2, 7, 3L, "{\"number\":3}");

        StreamConsumers consumers = start();

        await().until(() -> !consumers.alarms().isEmpty());
        assertThat(effects).isEmpty();
    }

    @Test
    void putsPoisonAsideAndKeepsTheOrderOfItsAggregateBehindIt() {
        send("thing-1", 0, 0, null, "{\"number\":1}");
        send("thing-1", 1, 1, 0L, "no json");
        send("thing-1", 2, 2, 1L, "{\"number\":3}");
        send("thing-2", 0, 3, null, "{\"number\":13}");
        send("thing-3", 0, 4, null, "{\"number\":5}");

        StreamConsumers consumers = start();

        await().until(() -> consumers.deadLetterCount() == 3 && effects.size() == 2);
        assertThat(effects).extracting(e -> e.data().number()).containsExactlyInAnyOrder(1L, 5L);
        try (TopicReader letters = new TopicReader(KAFKA, StreamTopics.deadLetters(topic, consumer))) {
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
            assertThat(header(all.getFirst(), DeadLetterHeaders.TOPIC)).isEqualTo(topic);
        }
        assertThat(consumers.alarms()).isEmpty();
    }

    @Test
    void putsUnknownTypesAndForeignRecordsAsideAndLeavesIgnoredOnesAlone() {
        sender.send(record("thing-1", 0, 0, null, "{}", "other.never-heard-of.v1"));
        sender.send(record("thing-2", 0, 1, null, "{}", "other.not-needed.v1"));
        sender.send(new ProducerRecord<>(topic, bytes("thing-3"), bytes("hello")));
        sender.awaitAcknowledged();
        send("thing-2", 1, 2, 1L, "{\"number\":1}");

        StreamConsumers consumers = start();

        await().until(() -> consumers.deadLetterCount() == 2 && effects.size() == 1);
        assertThat(consumers.alarms()).isEmpty();
    }

    @Test
    void waitsForAnOutageToPassAndLosesNothing() {
        outage.set(true);
        send("thing-1", 0, 0, null, "{\"number\":1}");
        send("thing-1", 1, 1, 0L, "{\"number\":2}");

        StreamConsumers consumers = start();
        await().until(() -> !consumers.outages().isEmpty());
        assertThat(effects).isEmpty();
        outage.set(false);

        await().until(() -> effects.size() == 2 && consumers.outages().isEmpty());
        assertThat(effects).extracting(e -> e.data().number()).containsExactly(1L, 2L);
        assertThat(consumers.deadLetterCount()).isZero();
    }

    @Test
    void tellsHowFarAllPartitionsHaveBeenSeen() {
        StreamConsumers consumers = start();
        assertThat(consumers.positions().byService()).containsEntry(publisher, StreamPosition.NOTHING);

        for (int partition = 0; partition < StreamTopics.PARTITIONS; partition++) {
            sender.send(marker(partition, partition == 5 ? 3 : 8));
        }
        sender.awaitAcknowledged();
        await().until(() -> consumers.positions().byService().get(publisher).position() == 3);

        sender.send(marker(5, 8));
        sender.awaitAcknowledged();
        await().until(() -> consumers.positions().byService().get(publisher).equals(new StreamPosition(8, TIME)));
    }

    private StreamConsumers start() {
        Subscription<Made> subscription = new Subscription<>(topic, MADE, Made.class, event -> {
            if (outage.get()) {
                throw new IllegalStateException("behind it", new ConnectException("database is away"));
            }
            if (event.data().number() == 13) {
                throw new IllegalArgumentException("thirteen");
            }
            effects.add(event);
        });
        StreamConsumers consumers = new StreamConsumers(
                consumer,
                KAFKA,
                database,
                List.of(subscription),
                List.of(new Subscription.Ignored(topic, "other.not-needed.v1")),
                Outage.USUAL,
                Clock.systemUTC());
        running.add(consumers);
        consumers.start();
        return consumers;
    }

    private void send(String subject, long sequence, long position, @Nullable Long previous, String data) {
        sender.send(record(subject, sequence, position, previous, data, MADE));
        sender.awaitAcknowledged();
    }

    private ProducerRecord<byte[], byte[]> record(
            String subject, long sequence, long position, @Nullable Long previous, String data, String type) {
        ProducerRecord<byte[], byte[]> made = new ProducerRecord<>(topic, bytes(subject), bytes(data));
        describe(made, type, position);
        header(made, EventHeaders.SUBJECT, subject);
        header(made, EventHeaders.SEQUENCE, "%019d".formatted(sequence));
        if (previous != null) {
            header(made, EventHeaders.PREVIOUS, previous.toString());
        }
        return made;
    }

    private ProducerRecord<byte[], byte[]> marker(int partition, long position) {
        ProducerRecord<byte[], byte[]> made = new ProducerRecord<>(topic, partition, null, bytes("{}"));
        describe(made, EventHeaders.PUBLISHED_UP_TO, position);
        return made;
    }

    private void describe(ProducerRecord<byte[], byte[]> made, String type, long position) {
        header(made, EventHeaders.SPEC_VERSION, "1.0");
        header(made, EventHeaders.CONTENT_TYPE, EventHeaders.JSON);
        header(made, EventHeaders.ID, UUID.randomUUID().toString());
        header(made, EventHeaders.SOURCE, source.toString());
        header(made, EventHeaders.TYPE, type);
        header(made, EventHeaders.TIME, TIME.toString());
        header(made, EventHeaders.POSITION, Long.toString(position));
    }

    private static void header(ProducerRecord<byte[], byte[]> made, String name, String value) {
        made.headers().add(name, bytes(value));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String name() {
        return "test-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    }
}
