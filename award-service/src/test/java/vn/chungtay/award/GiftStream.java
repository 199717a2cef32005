package vn.chungtay.award;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.chungtay.infra.eventstream.AcknowledgedSender;
import vn.chungtay.infra.eventstream.EventHeaders;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.test.servers.TestServers;

/** Publishes gifts of money as the contribution service does. */
public final class GiftStream {

    public static final String TOPIC = StreamTopics.of("contribution");
    public static final String TYPE = "contribution.money-received.v1";

    private GiftStream() {}

    /**
     * Publishes an event of a gift; each is the next of its gift.
     *
     * @param data JSON, or what stands in its place
     */
    public static void send(String gift, long sequence, String data) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, UUID.randomUUID().toString());
        headers.put(EventHeaders.SOURCE, "/chungtay/contribution/test");
        headers.put(EventHeaders.TYPE, TYPE);
        headers.put(EventHeaders.SUBJECT, gift);
        headers.put(EventHeaders.TIME, "2025-02-04T01:02:03Z");
        headers.put(EventHeaders.SEQUENCE, "%019d".formatted(sequence));
        headers.put(EventHeaders.POSITION, Long.toString(sequence));
        headers.put(EventHeaders.CONTENT_TYPE, EventHeaders.JSON);
        if (sequence > 0) {
            headers.put(EventHeaders.PREVIOUS, Long.toString(sequence - 1));
        }
        var record = new ProducerRecord<>(TOPIC, bytes(gift), bytes(data));
        headers.forEach((name, value) -> record.headers().add(name, bytes(value)));
        new StreamTopics(TestServers.kafkaBootstrap()).ensure(List.of(TOPIC));
        try (var sender = AcknowledgedSender.connect(TestServers.kafkaBootstrap(), Duration.ofSeconds(10))) {
            sender.send(record);
            sender.awaitAcknowledged();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
