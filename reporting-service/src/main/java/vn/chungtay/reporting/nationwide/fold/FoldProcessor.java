package vn.chungtay.reporting.nationwide.fold;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.UnreadableRecord;
import vn.chungtay.reporting.nationwide.consume.Detour;
import vn.chungtay.reporting.nationwide.consume.PublishedTypes;

/**
 * Folds the records of a task's input partitions into cells.
 *
 * <p><b>Each event once, none missing.</b> A record whose sequence its aggregate has reached is a duplicate and dropped. Any other
 * must name the aggregate's last position as its previous one; where it does not, an event is missing and the stream stops
 * ({@link StreamBroken}). A record that cannot be understood takes the {@link Detour}, and all that comes of its aggregate later
 * follows it there.
 *
 * <p><b>Why the sums in MongoDB are right after any crash.</b> What a partition's records add up to at an offset is a function of
 * those records alone. The stores change in one transaction with the consumed offsets; MongoDB does not take part in it. It can be
 * <i>ahead</i> of the stores, when a crash undoes a transaction whose sums were written: then the same records are folded again
 * to the same sums, which the sink leaves out because their offsets are not higher. It can be <i>behind</i>, when a crash comes
 * between the commit and the writing: the sink keeps, for each partition, the offset up to which all sums are written, and a
 * task that starts writes every sum of its restored store that lies above it. A task that was paused and taken over elsewhere
 * can only repeat what is written already, or be refused by its lower offset.
 */
final class FoldProcessor implements Processor<byte[], byte[], Void, Void> {

    static final String AGGREGATES = "aggregates";
    static final String SUMS = "sums";
    static final String PROGRESS = "progress";

    private static final Logger log = LoggerFactory.getLogger(FoldProcessor.class);
    private static final long NOTHING = -1;

    private final List<String> inputTopics;
    private final SumSink sink;
    private final Detour detour;
    private final Duration flushInterval;
    private final CellsOfFacts cells;
    private final Map<TopicPartition, Map<String, Sum>> unwritten = new HashMap<>();
    private final Map<TopicPartition, Progress> reached = new HashMap<>();
    /** Where aggregates left before a crash that undid it, by partition and offset: they leave there again. */
    private final Map<TopicPartition, Map<Long, String>> leftBefore = new HashMap<>();

    private Set<String> discarded = Set.of();
    private @Nullable ProcessorContext<Void, Void> context;
    private @Nullable KeyValueStore<String, AggregateState> aggregates;
    private @Nullable KeyValueStore<String, Sum> sums;
    private @Nullable KeyValueStore<String, Progress> progress;

    FoldProcessor(List<String> inputTopics, SumSink sink, Detour detour, Duration flushInterval, CellsOfFacts cells) {
        this.inputTopics = List.copyOf(inputTopics);
        this.sink = sink;
        this.detour = detour;
        this.flushInterval = flushInterval;
        this.cells = cells;
    }

    @Override
    public void init(ProcessorContext<Void, Void> given) {
        context = given;
        aggregates = given.getStateStore(AGGREGATES);
        sums = given.getStateStore(SUMS);
        progress = given.getStateStore(PROGRESS);
        given.schedule(flushInterval, PunctuationType.WALL_CLOCK_TIME, now -> flush());
        findUnwritten(given.taskId().partition());
        findLeft(given.taskId().partition());
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        ConsumerRecord<byte[], byte @Nullable []> record = consumed(message);
        StreamRecord read;
        try {
            read = StreamRecord.parse(record);
        } catch (UnreadableRecord e) {
            detour.unreadable(record, e);
            reach(record, progressBefore(record).passing(record.offset()));
            return;
        }
        // Judged before anything is done with the record: in another history of its log the same sequences are other
        // events.
        Progress next = progressBefore(record)
                .reaching(record.offset(), read.source().toString(), read.position(), read.time());
        if (read instanceof CloudEventRecord event) {
            take(record, event);
        }
        reach(record, next);
    }

    private ConsumerRecord<byte[], byte @Nullable []> consumed(Record<byte[], byte[]> message) {
        RecordMetadata at = context().recordMetadata().orElseThrow();
        return new ConsumerRecord<>(
                at.topic(),
                at.partition(),
                at.offset(),
                message.timestamp(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                message.key(),
                message.value(),
                message.headers(),
                Optional.empty());
    }

    private void take(ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event) {
        String aggregate = storeKey(record.topic(), event.subject());
        AggregateState state = aggregateStore().get(aggregate);
        if (state != null && event.sequence() <= state.sequence()) {
            log.debug("Dropped a duplicate: {} {} of {}", event.subject(), event.sequence(), origin(record));
            return;
        }
        Long last = state == null ? null : state.position();
        if (!Objects.equals(last, event.previous())) {
            throw new StreamBroken("An event is missing before " + event.subject() + " " + event.sequence() + " at "
                    + origin(record) + ": its previous position is " + event.previous() + ", the last one seen is "
                    + last);
        }
        boolean left = (state != null && state.left()) || leftHere(record);
        if (left) {
            detour.follow(record, event);
        } else {
            left = !fold(record, event);
        }
        aggregateStore().put(aggregate, new AggregateState(event.sequence(), event.position(), left));
    }

    private boolean leftHere(ConsumerRecord<?, ?> record) {
        return leftBefore
                .getOrDefault(new TopicPartition(record.topic(), record.partition()), Map.of())
                .containsKey(record.offset());
    }

    /** Whether the event could be folded; else its aggregate has left. */
    private boolean fold(ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event) {
        if (discarded.contains(event.source() + "|" + event.subject() + "|" + event.sequence())) {
            return true;
        }
        try {
            requireKeyOf(record, event);
            PublishedTypes.fact(event)
                    .map(fact -> cells.of(fact, event.time()))
                    .orElse(Map.of())
                    .forEach((cell, amount) -> add(record, cell, amount));
            return true;
        } catch (UnreadableRecord e) {
            detour.leave(record, event, e);
            return false;
        }
    }

    private static void requireKeyOf(ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event) {
        byte[] key = record.key();
        if (key == null || !event.subject().equals(new String(key, StandardCharsets.UTF_8))) {
            throw new UnreadableRecord("The key is not the subject");
        }
    }

    private void add(ConsumerRecord<?, ?> record, String cell, long amount) {
        String stored = storeKey(record.topic(), cell);
        Sum before = sumStore().get(stored);
        long total = before == null ? amount : Math.addExact(before.total(), amount);
        Sum after = new Sum(total, record.offset());
        sumStore().put(stored, after);
        unwritten
                .computeIfAbsent(new TopicPartition(record.topic(), record.partition()), partition -> new HashMap<>())
                .put(cell, after);
    }

    private static String origin(ConsumerRecord<?, ?> at) {
        return at.topic() + "-" + at.partition() + "@" + at.offset();
    }

    private Progress progressBefore(ConsumerRecord<?, ?> at) {
        Progress last = progressStore().get(at.topic());
        return last == null ? Progress.unread(at.offset()) : last;
    }

    private void reach(ConsumerRecord<?, ?> at, Progress next) {
        progressStore().put(at.topic(), next);
        reached.put(new TopicPartition(at.topic(), at.partition()), next);
    }

    /** Writes what has changed; what cannot be written now stays and is written with the next attempt. */
    private void flush() {
        for (TopicPartition partition : Map.copyOf(reached).keySet()) {
            Map<String, Sum> changed = unwritten.getOrDefault(partition, Map.of());
            try {
                sink.write(partition, changed, Objects.requireNonNull(reached.get(partition)));
                reached.remove(partition);
                unwritten.remove(partition);
            } catch (SumSink.SinkUnavailable e) {
                log.warn(
                        "{} sums of {} cannot be written now and stay for the next attempt",
                        changed.size(),
                        partition,
                        e);
            }
        }
    }

    /** Finds the restored sums that the sink may not have, see the class comment. */
    private void findUnwritten(int partitionNumber) {
        Map<String, OptionalLong> writtenByTopic = new HashMap<>();
        try (KeyValueIterator<String, Progress> restored = progressStore().all()) {
            while (restored.hasNext()) {
                KeyValue<String, Progress> entry = restored.next();
                TopicPartition partition = new TopicPartition(entry.key, partitionNumber);
                writtenByTopic.put(entry.key, sink.writtenUpTo(partition));
                reached.put(partition, entry.value);
            }
        }
        try (KeyValueIterator<String, Sum> restored = sumStore().all()) {
            while (restored.hasNext()) {
                KeyValue<String, Sum> entry = restored.next();
                int end = entry.key.indexOf(' ');
                String topic = entry.key.substring(0, end);
                OptionalLong written = writtenByTopic.getOrDefault(topic, OptionalLong.empty());
                if (written.isEmpty() || entry.value.offset() > written.getAsLong()) {
                    unwritten
                            .computeIfAbsent(new TopicPartition(topic, partitionNumber), partition -> new HashMap<>())
                            .put(entry.key.substring(end + 1), entry.value);
                }
            }
        }
    }

    private void findLeft(int partitionNumber) {
        discarded = detour.discarded();
        for (String topic : inputTopics) {
            Progress restored = progressStore().get(topic);
            TopicPartition partition = new TopicPartition(topic, partitionNumber);
            leftBefore.put(partition, detour.leftAfter(partition, restored == null ? NOTHING : restored.offset()));
        }
    }

    /** Both input topics share a task's stores; a topic's name has no space in it. */
    private static String storeKey(String topic, String key) {
        return topic + " " + key;
    }

    private ProcessorContext<Void, Void> context() {
        return Objects.requireNonNull(context, "init");
    }

    private KeyValueStore<String, AggregateState> aggregateStore() {
        return Objects.requireNonNull(aggregates, "init");
    }

    private KeyValueStore<String, Sum> sumStore() {
        return Objects.requireNonNull(sums, "init");
    }

    private KeyValueStore<String, Progress> progressStore() {
        return Objects.requireNonNull(progress, "init");
    }
}
