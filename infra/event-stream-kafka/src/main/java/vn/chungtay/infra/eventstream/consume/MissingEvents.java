package vn.chungtay.infra.eventstream.consume;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.UnreadableRecord;

/**
 * Looks for a missing event further on in its partition, where it stands once its publisher has been made to send it again. What was
 * looked through in vain is not read a second time.
 */
final class MissingEvents {

    /** So long one search may take; the next one goes on where it ended. Far below what Kafka grants between two polls, 5 min. */
    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(30);

    private static final Duration POLL = Duration.ofMillis(500);

    private final String bootstrapServers;
    private final Map<TopicPartition, Searched> searched = new HashMap<>();

    MissingEvents(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** An event that was missing, and where it stands. */
    record Found(ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event) {}

    /** How far was looked behind a record for what follows a position of its aggregate. */
    private record Searched(long behindOffset, @Nullable Long previous, long next) {}

    /**
     * The event that comes next in an aggregate.
     *
     * @param behind where an event stands that comes later
     * @param later that event
     * @param last the last event seen of the aggregate, absent when none was
     * @return empty as long as it has not been sent again
     */
    synchronized Optional<Found> next(
            ConsumerRecord<byte[], byte @Nullable []> behind, CloudEventRecord later, @Nullable LastSeen last) {
        TopicPartition partition = new TopicPartition(behind.topic(), behind.partition());
        Long previous = last == null ? null : last.position();
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            consumer.assign(List.of(partition));
            long next = start(partition, behind.offset(), previous);
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, next);
            consumer.seek(partition, next);
            long stopAt = System.nanoTime() + LONGEST_SEARCH.toNanos();
            while (next < end && System.nanoTime() < stopAt) {
                for (var record : consumer.poll(POLL).records(partition)) {
                    CloudEventRecord event = sameKey(record, behind) ? read(record) : null;
                    if (event != null && follows(event, later, previous)) {
                        searched.remove(partition);
                        return Optional.of(new Found(record, event));
                    }
                }
                next = consumer.position(partition);
            }
            searched.put(partition, new Searched(behind.offset(), previous, next));
            return Optional.empty();
        }
    }

    private long start(TopicPartition partition, long behindOffset, @Nullable Long previous) {
        Searched before = searched.get(partition);
        if (before == null || before.behindOffset() != behindOffset || !Objects.equals(before.previous(), previous)) {
            return behindOffset + 1;
        }
        return before.next();
    }

    private static boolean sameKey(ConsumerRecord<byte[], ?> one, ConsumerRecord<byte[], ?> other) {
        return Arrays.equals(one.key(), other.key());
    }

    private static @Nullable CloudEventRecord read(ConsumerRecord<byte[], byte @Nullable []> record) {
        try {
            return StreamRecord.parse(record) instanceof CloudEventRecord event ? event : null;
        } catch (UnreadableRecord e) {
            return null; // it is put aside when its turn comes
        }
    }

    private static boolean follows(CloudEventRecord event, CloudEventRecord later, @Nullable Long previous) {
        return event.source().equals(later.source())
                && event.subject().equals(later.subject())
                && event.sequence() < later.sequence()
                && Objects.equals(event.previous(), previous);
    }

    private Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
