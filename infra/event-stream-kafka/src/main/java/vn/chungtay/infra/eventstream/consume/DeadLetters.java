package vn.chungtay.infra.eventstream.consume;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.infra.eventstream.AcknowledgedSender;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.KafkaUnavailable;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.consume.DeadLetter.Cause;

/**
 * Puts records that cannot be taken in where people find them: unchanged, in the dead-letter topic's partition of the same number,
 * with the cause and where they stand, as a record for every client that is never taken back; and in the service's database, where
 * they wait for an operator. Returns when both have them.
 */
final class DeadLetters implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(10);

    private final String bootstrapServers;
    private final String service;
    private final LetterCollection waiting;
    private final Clock clock;
    private final AtomicLong count = new AtomicLong();
    private @Nullable AcknowledgedSender sender;

    /**
     * For one consuming service.
     *
     * @param service its name, part of the topic's name
     */
    DeadLetters(String bootstrapServers, String service, LetterCollection waiting, Clock clock) {
        this.bootstrapServers = bootstrapServers;
        this.service = service;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** How many this process has put aside. */
    long count() {
        return count.get();
    }

    /**
     * Puts a record aside, unless it is so already: an outage or a gap brings its batch again and again.
     *
     * @param consumer who cannot take it in
     * @param event what it is, absent when it cannot be read
     * @param cause what is wrong with it, or why it follows others
     * @throws KafkaUnavailable when the broker does not acknowledge it; the record is to be taken again then
     */
    void add(
            ConsumerName consumer,
            ConsumerRecord<byte[], byte @Nullable []> record,
            @Nullable CloudEventRecord event,
            Cause cause) {
        if (waiting.find(LetterDocument.id(consumer, LetterDocument.name(record, event)))
                .isPresent()) {
            return;
        }
        Instant now = clock.instant();
        send(record, cause, now);
        waiting.add(LetterDocument.write(consumer, record, event, cause, now));
        count.incrementAndGet();
        LOG.error(
                "{} put {}-{}@{} aside as a dead letter: {}",
                consumer.group(),
                record.topic(),
                record.partition(),
                record.offset(),
                cause.text());
    }

    /** An event took effect in the normal way although it has been put aside: its letter does not wait any more. */
    void tookEffect(ConsumerName consumer, ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event) {
        waiting.remove(LetterDocument.id(consumer, LetterDocument.name(record, event)));
    }

    private synchronized void send(ConsumerRecord<byte[], byte @Nullable []> record, Cause cause, Instant now) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                StreamTopics.deadLetters(record.topic(), service),
                record.partition(),
                record.key(),
                record.value(),
                record.headers());
        header(letter, DeadLetterHeaders.CAUSE, cause.text());
        header(letter, DeadLetterHeaders.TOPIC, record.topic());
        header(letter, DeadLetterHeaders.PARTITION, Integer.toString(record.partition()));
        header(letter, DeadLetterHeaders.OFFSET, Long.toString(record.offset()));
        header(letter, DeadLetterHeaders.TIME, now.toString());
        AcknowledgedSender open =
                sender != null ? sender : AcknowledgedSender.connect(bootstrapServers, DELIVERY_TIMEOUT);
        sender = open;
        try {
            open.send(letter);
            open.awaitAcknowledged();
        } catch (KafkaUnavailable e) {
            close();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        if (sender != null) {
            sender.close();
            sender = null;
        }
    }

    private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
