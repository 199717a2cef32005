import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * For the drill in dead-letters.md, never at a suite that people work with: gifts of which the first event cannot be read and the
 * others can.
 *
 * <p>Runs from its source: {@code java -cp <kafka-clients and slf4j-api jars> SendDrillRecords.java <bootstrap> <gifts> <events of each>}
 */
public final class SendDrillRecords {

    private static final String TOPIC = "chungtay.contribution.v1";
    private static final String GOOD = """
            {"giftId": "%s", "driveId": "drive-drill", "fundId": "fund-drill", "unitCode": "T63-08", "provinceCode": "08",
             "amountVnd": 1000, "receivedIn": "CASH", "donorKind": "STAFF", "simulated": true, "occurredOn": "2025-02-01"}""";

    public static void main(String[] arguments) {
        int gifts = Integer.parseInt(arguments[1]);
        int eventsOfEach = Integer.parseInt(arguments[2]);
        Map<String, Object> settings = Map.of("bootstrap.servers", arguments[0], "linger.ms", 20);
        long position = 0;
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int gift = 0; gift < gifts; gift++) {
                String id = "gift-" + UUID.randomUUID();
                for (int sequence = 0; sequence < eventsOfEach; sequence++) {
                    String data = sequence == 0 ? "{\"amountVnd\": \"drill\"}" : GOOD.formatted(id);
                    producer.send(record(id, sequence, position++, data));
                }
            }
            producer.flush();
        }
        System.out.printf("%d gifts, %d records%n", gifts, position);
    }

    private static ProducerRecord<byte[], byte[]> record(String gift, int sequence, long position, String data) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/chungtay/contribution/drill");
        headers.put("ce_type", "contribution.money-received.v1");
        headers.put("ce_subject", gift);
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_sequence", "%019d".formatted(sequence));
        headers.put("ce_position", Long.toString(position));
        if (sequence > 0) {
            headers.put("ce_previous", Long.toString(position - 1));
        }
        var record = new ProducerRecord<>(TOPIC, bytes(gift), bytes(data));
        headers.forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
