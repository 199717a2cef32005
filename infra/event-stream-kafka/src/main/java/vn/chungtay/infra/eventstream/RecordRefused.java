package vn.chungtay.infra.eventstream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Kafka does not take a record, however often it is sent: it is too large. A person must raise the topic's limit. */
public final class RecordRefused extends RuntimeException {

    RecordRefused(ProducerRecord<byte[], byte[]> record, Throwable cause) {
        super(
                "Kafka refuses event %s at position %s: %s"
                        .formatted(
                                text(record, EventHeaders.ID), text(record, EventHeaders.POSITION), cause.getMessage()),
                cause);
    }

    private static String text(ProducerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "without " + name : new String(header.value(), StandardCharsets.UTF_8);
    }
}
