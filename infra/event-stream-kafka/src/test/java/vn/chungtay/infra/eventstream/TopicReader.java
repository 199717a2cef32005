package vn.chungtay.infra.eventstream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning, as any client may. */
public final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

    public TopicReader(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, StreamTopics.PARTITIONS)
                .mapToObj(p -> new TopicPartition(topic, p))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads on until this holds, and gives everything that was read since the beginning. */
    public List<ConsumerRecord<byte[], byte[]>> until(Predicate<List<ConsumerRecord<byte[], byte[]>>> enough) {
        Instant end = Instant.now().plusSeconds(30);
        while (!enough.test(records)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not there in 30 s; read: " + events(records));
            }
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }

    /** Reads on until there are so many events, markers aside. */
    public List<CloudEventRecord> events(int count) {
        return events(until(all -> events(all).size() >= count));
    }

    /** Reads for a while, to see what does not come. */
    public List<CloudEventRecord> eventsWithin(Duration time) {
        Instant end = Instant.now().plus(time);
        return events(until(_ -> Instant.now().isAfter(end)));
    }

    public static List<CloudEventRecord> events(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream()
                .map(StreamRecord::parse)
                .filter(CloudEventRecord.class::isInstance)
                .map(CloudEventRecord.class::cast)
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
