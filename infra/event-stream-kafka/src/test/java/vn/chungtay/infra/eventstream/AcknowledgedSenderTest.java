package vn.chungtay.infra.eventstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** What a producer does that loses one batch and would take the next. */
class AcknowledgedSenderTest {

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final AcknowledgedSender sender = new AcknowledgedSender(producer);

    @Test
    void nothingFurtherLeavesAProducerThatHasLostARecord() {
        sender.send(record("first"));
        sender.send(record("second"));

        producer.errorNext(new TimeoutException("the batch has expired"));

        assertThat(producer.closed()).as("before the second is acknowledged").isTrue();
        assertThatThrownBy(() -> sender.send(record("third"))).isInstanceOf(KafkaUnavailable.class);
        assertThat(producer.history())
                .extracting(r -> r.headers().lastHeader(EventHeaders.ID))
                .hasSize(2);
    }

    @Test
    void whatTheBrokerWillNeverTakeIsToldWithItsEvent() {
        sender.send(record("first"));

        producer.errorNext(new RecordTooLargeException("too large"));

        assertThatThrownBy(() -> sender.send(record("second")))
                .isInstanceOf(RecordRefused.class)
                .hasMessageContaining("first")
                .hasMessageContaining("position 7");
    }

    private static ProducerRecord<byte[], byte[]> record(String id) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>("topic", new byte[0], new byte[0]);
        record.headers().add(EventHeaders.ID, id.getBytes(StandardCharsets.UTF_8));
        record.headers().add(EventHeaders.POSITION, "7".getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
