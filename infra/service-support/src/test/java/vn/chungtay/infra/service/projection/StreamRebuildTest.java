package vn.chungtay.infra.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstream.AcknowledgedSender;
import vn.chungtay.infra.eventstream.EventHeaders;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.consume.DeadLetter;
import vn.chungtay.infra.eventstream.operate.OperatorAct.State;
import vn.chungtay.test.servers.TestServers;

/** The view keeps each number double until a version of the service comes that keeps it as it is; then it is rebuilt. */
class StreamRebuildTest {

    private static final int EVENTS = 60;
    private static final long RIGHT = LongStream.range(0, EVENTS).sum();

    private final String service = name();
    private final String publisher = name();
    private final String topic = StreamTopics.of(publisher);
    private final String database = TestServers.newDatabase();
    private final List<StreamReplica> replicas = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, Long> lastPositions = new HashMap<>();
    private long position = -1;
    private AcknowledgedSender sender;
    private StreamReplica one;

    @BeforeEach
    void begin() {
        new StreamTopics(TestServers.kafkaBootstrap()).ensure(List.of(topic));
        sender = AcknowledgedSender.connect(TestServers.kafkaBootstrap(), Duration.ofSeconds(10));
        one = replica(number -> 2 * number);
        LongStream.range(0, EVENTS).forEach(this::tell);
        marker();
        one.start();
        until(() -> one.sumOfAll() == 2 * RIGHT);
    }

    @AfterEach
    void close() {
        one.mongo.getDb().drop();
        replicas.forEach(StreamReplica::close);
        sender.close();
    }

    @Test
    void showsTheOldOneUntilTheNewOneIsComplete() {
        Gate gate = Gate.after(10);
        one.deploy(gated(gate));

        String act = one.rebuild();
        until(() -> gate.passed() == 10);
        tell(1_000);
        marker();

        assertThat(one.sum(position)).as("new events too, as before").isEqualTo(2 * (RIGHT + 1_000));
        assertThat(one.isServing(1)).isTrue();
        assertThat(one.projection.done(new Generation(2))).isLessThan(one.projection.available());
        gate.openWide();
        until(() -> one.isServing(2));
        assertThat(one.sum(position)).as("what came meanwhile is in it").isEqualTo(RIGHT + 1_000);
        until(() -> one.act(act).state() == State.DONE);
        until(one::isSettled);
        assertThat(one.mongo.getCollectionNames())
                .contains("number_g2", "stream_seen_g2")
                .doesNotContain("number", "stream_seen", "stream_positions");
        tell(5);
        marker();
        assertThat(one.sum(position)).isEqualTo(RIGHT + 1_005);
    }

    @Test
    void goesOnWhereItStoodWhenItsProcessEnded() {
        AtomicInteger taken = new AtomicInteger();
        one.deploy(number -> {
            if (taken.incrementAndGet() > 25) {
                throw new UncheckedIOException(new IOException("the process dies here"));
            }
            return number;
        });
        String act = one.rebuild();
        until(() -> one.act(act).trouble() != null);
        replicas.remove(one);
        one.close();

        Gate second = Gate.open();
        one = replica(gated(second));
        one.start();
        until(() -> one.isServing(2));

        assertThat(one.sum(position)).isEqualTo(RIGHT);
        assertThat(second.passed()).as("only what was left").isEqualTo(EVENTS - 25);
        until(() -> one.act(act).state() == State.DONE);
    }

    @Test
    void isGivenUp() {
        Gate gate = Gate.after(5);
        one.deploy(gated(gate));
        String rebuild = one.rebuild();
        until(() -> gate.passed() == 5);

        String abandon = one.abandon(2);
        gate.openWide();
        until(one::isSettled);

        assertThat(one.act(abandon).state()).isEqualTo(State.DONE);
        until(() -> one.act(rebuild).state() == State.FAILED);
        assertThat(one.mongo.getCollectionNames()).noneMatch(name -> name.endsWith("_g2"));
        assertThat(one.sum(position)).isEqualTo(2 * RIGHT);
    }

    @Test
    void isSharedByTwoReplicasAndShownByBoth() {
        StreamReplica other = replica(number -> 2 * number);
        other.start();
        one.deploy(number -> number);
        other.deploy(number -> number);

        other.rebuild();
        until(() -> one.isServing(2));

        assertThat(other.sum(position)).isEqualTo(RIGHT);
        assertThat(one.sum(position)).isEqualTo(RIGHT);
        until(one::isSettled);
        tell(7);
        marker();
        assertThat(other.sum(position)).isEqualTo(RIGHT + 7);
    }

    @Test
    void isNotShownWhileItHoldsBackWhatTheOldOneShows() {
        AtomicBoolean strict = new AtomicBoolean(true);
        one.deploy(number -> {
            if (strict.get() && number == 7) {
                throw new IllegalArgumentException("no sevens");
            }
            return number;
        });
        one.rebuild();
        until(() -> one.letters().size() == 6);

        assertThat(one.letters()).extracting(DeadLetter::consumer).containsOnly(service + "_g2");
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(20)).until(() -> one.isServing(1));
        assertThat(one.sum(position)).isEqualTo(2 * RIGHT);

        strict.set(false);
        one.retry(service + "_g2");
        until(() -> one.isServing(2));
        assertThat(one.sum(position)).isEqualTo(RIGHT);
        assertThat(one.letters()).isEmpty();
    }

    @Test
    void takesItsLettersAlongWhenItIsGivenUp() {
        one.deploy(number -> {
            throw new IllegalArgumentException("nothing at all");
        });
        one.rebuild();
        until(() -> one.letters().size() == EVENTS);

        one.abandon(2);
        until(one::isSettled);

        assertThat(one.letters()).isEmpty();
        assertThat(one.sum(position)).isEqualTo(2 * RIGHT);
    }

    @Test
    void saysThatAnEventIsMissing() {
        one.deploy(number -> number);
        position++;
        lastPositions.put("thing-1", position);
        tell(1);
        marker();

        String act = one.rebuild();

        until(() -> String.valueOf(one.act(act).trouble()).contains(topic));
        assertThat(one.isServing(1)).isTrue();
        assertThat(new ProjectionHealth(one.keeper).health().getStatus()).isEqualTo(ProjectionHealth.DEGRADED);
    }

    private StreamReplica replica(Function<Long, Long> version) {
        StreamReplica replica = new StreamReplica(service, publisher, database, version);
        replicas.add(replica);
        return replica;
    }

    private static Function<Long, Long> gated(Gate gate) {
        return number -> {
            gate.pass();
            return number;
        };
    }

    private void tell(long number) {
        String subject = "thing-" + number % 9;
        long sequence = sequences.merge(subject, 0L, (last, zero) -> last + 1);
        long at = ++position;
        Map<String, String> headers = headers(StreamReplica.TYPE, at);
        headers.put(EventHeaders.SUBJECT, subject);
        headers.put(EventHeaders.SEQUENCE, "%019d".formatted(sequence));
        Long previous = lastPositions.put(subject, at);
        if (previous != null) {
            headers.put(EventHeaders.PREVIOUS, previous.toString());
        }
        send(new ProducerRecord<>(topic, bytes(subject), bytes("{\"number\":" + number + "}")), headers);
    }

    private void marker() {
        IntStream.range(0, StreamTopics.PARTITIONS)
                .forEach(partition -> send(
                        new ProducerRecord<>(topic, partition, null, bytes("{}")),
                        headers(EventHeaders.PUBLISHED_UP_TO, position)));
        sender.awaitAcknowledged();
    }

    private void send(ProducerRecord<byte[], byte[]> record, Map<String, String> headers) {
        headers.forEach((name, value) -> record.headers().add(name, bytes(value)));
        sender.send(record);
    }

    private Map<String, String> headers(String type, long at) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.CONTENT_TYPE, EventHeaders.JSON);
        headers.put(EventHeaders.ID, UUID.randomUUID().toString());
        headers.put(EventHeaders.SOURCE, "/chungtay/" + publisher + "/log-1");
        headers.put(EventHeaders.TYPE, type);
        headers.put(EventHeaders.TIME, "2025-03-31T01:02:03Z");
        headers.put(EventHeaders.POSITION, Long.toString(at));
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String name() {
        return "test-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }
}
