package vn.chungtay.reporting.nationwide.read;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks now and then where the input topics end, so that a view can say whether it has seen everything. */
public final class StreamEnds implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StreamEnds.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final Map<String, Object> settings;
    private final List<TopicPartition> partitions;
    private final Clock clock;
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private volatile @Nullable Seen last;

    /**
     * Looks at these topics.
     *
     * @param partitionsEach how many partitions each of them has
     */
    public StreamEnds(String bootstrapServers, List<String> topics, int partitionsEach, Clock clock) {
        this.settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        this.partitions = topics.stream()
                .flatMap(topic ->
                        IntStream.range(0, partitionsEach).mapToObj(number -> new TopicPartition(topic, number)))
                .toList();
        this.clock = clock;
    }

    /**
     * Where the topics ended at a time.
     *
     * @param at time at which they were looked at
     * @param ends offset of the next record, by {@code <topic>-<number>}
     */
    public record Seen(Instant at, Map<String, Long> ends) {}

    /** The last look; absent before the first that succeeded. */
    public @Nullable Seen last() {
        return last;
    }

    /** Takes a look; one that fails leaves the last one standing. */
    @Scheduled(fixedDelay = 1_000)
    public synchronized void look() {
        try {
            if (consumer == null) {
                consumer = new KafkaConsumer<>(settings);
                consumer.assign(partitions);
            }
            Instant at = clock.instant();
            Map<String, Long> ends = new HashMap<>();
            consumer.endOffsets(partitions, TIMEOUT).forEach((partition, end) -> ends.put(partition.toString(), end));
            last = new Seen(at, Map.copyOf(ends));
        } catch (KafkaException e) {
            log.warn("The ends of the published streams cannot be seen now: {}", e.toString());
        }
    }

    @Override
    public synchronized void close() {
        if (consumer != null) {
            consumer.close();
        }
    }
}
