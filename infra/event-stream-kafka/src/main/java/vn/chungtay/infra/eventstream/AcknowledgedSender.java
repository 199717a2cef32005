package vn.chungtay.infra.eventstream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends records in order, all of them or none after the first that fails. An idempotent producer that goes on after a lost batch
 * may deliver the next one without it; so the first error closes the producer at once, in the callback, before anything further
 * leaves it.
 */
public final class AcknowledgedSender implements AutoCloseable {

    /** As large as a document of the log may be. */
    private static final int LARGEST_REQUEST_BYTES = 16 * 1024 * 1024;

    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /** Over a producer that is idempotent and waits for all replicas; closes it. */
    public AcknowledgedSender(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /**
     * With a producer of its own.
     *
     * @param deliveryTimeout after which a record counts as lost
     */
    public static AcknowledgedSender connect(String bootstrapServers, Duration deliveryTimeout) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        // A partition that knows nothing of a producer takes any sequence number as its first: when a new topic's
        // leader refuses
        // the first batch because it is not ready yet, a second one in flight would be written without it.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        // Whoever sends also asks for the acknowledgement, which sends at once what still lingers.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        // What is too large is for the topic alone to say, where an operator can raise the limit.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST_BYTES);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) deliveryTimeout.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) deliveryTimeout.toMillis() - 20);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, deliveryTimeout.toMillis());
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return new AcknowledgedSender(
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /**
     * Takes a record to be sent behind all earlier ones.
     *
     * @throws KafkaUnavailable when it, or one before it, could not be sent
     * @throws RecordRefused when the broker will never take it, or one before it
     */
    public void send(ProducerRecord<byte[], byte[]> record) {
        refuseAfterFailure();
        try {
            var _ = producer.send(record, (_, error) -> {
                if (error != null) {
                    fail(record, error);
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            fail(record, e);
        }
        refuseAfterFailure();
    }

    /**
     * Waits until the broker has all that was sent.
     *
     * @throws KafkaUnavailable when one record was not acknowledged
     * @throws RecordRefused when the broker will never take one
     */
    public void awaitAcknowledged() {
        producer.flush();
        refuseAfterFailure();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private void fail(ProducerRecord<byte[], byte[]> record, Exception error) {
        RuntimeException what = error instanceof RecordTooLargeException
                ? new RecordRefused(record, error)
                : new KafkaUnavailable("Kafka has not acknowledged a record: " + error.getMessage(), error);
        if (failure.compareAndSet(null, what)) {
            producer.close(Duration.ZERO);
        }
    }

    private void refuseAfterFailure() {
        RuntimeException what = failure.get();
        if (what != null) {
            throw what;
        }
    }
}
