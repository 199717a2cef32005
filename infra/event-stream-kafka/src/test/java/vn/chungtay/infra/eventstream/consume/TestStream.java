package vn.chungtay.infra.eventstream.consume;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.AcknowledgedSender;
import vn.chungtay.infra.eventstream.EventHeaders;
import vn.chungtay.infra.eventstream.EventSource;
import vn.chungtay.infra.eventstream.StreamTopics;

/** A topic of its own, filled by hand. */
final class TestStream implements AutoCloseable {

    static final String MADE = "other.thing-made.v1";
    static final Instant TIME = Instant.parse("2025-03-31T01:02:03Z");

    final String publisher = name();
    final String topic = StreamTopics.of(publisher);
    final EventSource source = new EventSource(publisher, "epoch-1");
    private final AcknowledgedSender sender;

    TestStream(String kafka) {
        new StreamTopics(kafka).ensure(List.of(topic));
        sender = AcknowledgedSender.connect(kafka, Duration.ofSeconds(10));
    }

    static String name() {
        return "test-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    }

    /** An event whose aggregate publishes all it has: position and sequence rise by one. */
    void sendNext(String subject, long sequence, String data) {
        send(subject, sequence, sequence, sequence == 0 ? null : sequence - 1, data);
    }

    void send(String subject, long sequence, long position, @Nullable Long previous, String data) {
        send(record(subject, sequence, position, previous, data, MADE));
    }

    void send(ProducerRecord<byte[], byte[]> record) {
        sender.send(record);
        sender.awaitAcknowledged();
    }

    ProducerRecord<byte[], byte[]> record(
            String subject, long sequence, long position, @Nullable Long previous, String data, String type) {
        return record(source, subject, sequence, position, previous, data, type);
    }

    /** As the other, of a log of another epoch. */
    ProducerRecord<byte[], byte[]> record(
            EventSource from,
            String subject,
            long sequence,
            long position,
            @Nullable Long previous,
            String data,
            String type) {
        ProducerRecord<byte[], byte[]> made = new ProducerRecord<>(topic, bytes(subject), bytes(data));
        describe(made, from, type, position);
        header(made, EventHeaders.SUBJECT, subject);
        header(made, EventHeaders.SEQUENCE, "%019d".formatted(sequence));
        if (previous != null) {
            header(made, EventHeaders.PREVIOUS, previous.toString());
        }
        return made;
    }

    ProducerRecord<byte[], byte[]> marker(int partition, long position) {
        ProducerRecord<byte[], byte[]> made = new ProducerRecord<>(topic, partition, null, bytes("{}"));
        describe(made, source, EventHeaders.PUBLISHED_UP_TO, position);
        return made;
    }

    private static void describe(ProducerRecord<byte[], byte[]> made, EventSource source, String type, long position) {
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

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        sender.close();
    }
}
