package vn.chungtay.reporting.nationwide.fold;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
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
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Commune;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.reporting.nationwide.consume.Addition;
import vn.chungtay.reporting.nationwide.consume.FactAbout;
import vn.chungtay.reporting.nationwide.consume.Incoming;
import vn.chungtay.reporting.nationwide.consume.Measure;
import vn.chungtay.reporting.nationwide.consume.RecordReader;

/**
 * Folds the records of a task's input partitions into cells.
 *
 * <p><b>Each event once, none missing.</b> A record whose sequence its aggregate has reached is a duplicate and dropped. Any other
 * must name the aggregate's last position as its previous one; where it does not, an event is missing and the stream stops
 * ({@link StreamBroken}). A record that cannot be understood goes to the dead letters, and its aggregate is held back: what
 * follows about it goes there too, and {@link Measure#HELD_BACK} shows it, so figures are never wrong without saying so.
 *
 * <p><b>Why the sums in MongoDB are right after any crash.</b> What a partition's records add up to at an offset is a function of
 * those records alone. The stores change in one transaction with the consumed offsets; MongoDB does not take part in it. It can be
 * <i>ahead</i> of the stores, when a crash undoes a transaction whose sums were written: then the same records are folded again
 * to the same sums, which the sink leaves out because their offsets are not higher. It can be <i>behind</i>, when a crash comes
 * between the commit and the writing: the sink keeps, for each partition, the offset up to which all sums are written, and a
 * task that starts writes every sum of its restored store that lies above it. A task that was paused and taken over elsewhere
 * can only repeat what is written already, or be refused by its lower offset.
 */
final class FoldProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    static final String AGGREGATES = "aggregates";
    static final String SUMS = "sums";
    static final String PROGRESS = "progress";
    static final String REASON_HEADER = "chungtay-dead-letter-reason";
    static final String ORIGIN_HEADER = "chungtay-dead-letter-origin";

    private static final Logger log = LoggerFactory.getLogger(FoldProcessor.class);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String UNKNOWN_AGGREGATE = "";

    private final RecordReader reader = new RecordReader();
    private final SumSink sink;
    private final Duration flushInterval;
    private final Areas areas;
    private final Units units;
    private final Map<TopicPartition, Map<String, Sum>> unwritten = new HashMap<>();
    private final Map<TopicPartition, Progress> reached = new HashMap<>();
    private @Nullable ProcessorContext<byte[], byte[]> context;
    private @Nullable KeyValueStore<String, AggregateState> aggregates;
    private @Nullable KeyValueStore<String, Sum> sums;
    private @Nullable KeyValueStore<String, Progress> progress;

    FoldProcessor(SumSink sink, Duration flushInterval, Areas areas, Units units) {
        this.sink = sink;
        this.flushInterval = flushInterval;
        this.areas = areas;
        this.units = units;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> given) {
        context = given;
        aggregates = given.getStateStore(AGGREGATES);
        sums = given.getStateStore(SUMS);
        progress = given.getStateStore(PROGRESS);
        given.schedule(flushInterval, PunctuationType.WALL_CLOCK_TIME, now -> flush());
        findUnwritten(given.taskId().partition());
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        RecordMetadata at = context().recordMetadata().orElseThrow();
        Incoming incoming = reader.read(message.key(), message.value(), message.headers());
        switch (incoming) {
            case Incoming.Marker marker -> reach(at, after(at, marker.source(), marker.position(), marker.time()));
            case Incoming.Event event -> {
                Progress next = after(at, event.source(), event.position(), event.time());
                fold(message, at, event);
                reach(at, next);
            }
            case Incoming.Unreadable unreadable -> holdBack(message, at, unreadable.reason());
        }
    }

    private void fold(Record<byte[], byte[]> message, RecordMetadata at, Incoming.Event event) {
        String aggregate = storeKey(at.topic(), event.subject());
        AggregateState state = aggregateStore().get(aggregate);
        if (state != null && event.sequence() <= state.sequence()) {
            log.debug("Dropped a duplicate: {} {} of {}", event.subject(), event.sequence(), origin(at));
            return;
        }
        if (state != null && state.heldBack()) {
            holdBack(message, at, "An earlier event of the same thing is held back");
            return;
        }
        Long last = state == null ? null : state.position();
        if (!Objects.equals(last, event.previous())) {
            throw new StreamBroken("An event is missing before " + event.subject() + " " + event.sequence() + " at "
                    + origin(at) + ": its previous position is " + event.previous() + ", the last one seen is " + last);
        }
        Incoming.Fact fact = event.fact();
        if (fact != null) {
            String fault = fault(fact.about());
            if (fault != null) {
                holdBack(message, at, fault);
                return;
            }
            LocalDate recordedOn = LocalDate.ofInstant(event.time(), VIETNAM);
            for (Addition addition : fact.additions()) {
                add(at, cell(fact.about(), addition, recordedOn), addition.amount());
            }
        }
        aggregateStore().put(aggregate, new AggregateState(event.sequence(), event.position(), false));
    }

    /** What is wrong with a fact's place or unit, or nothing. */
    private @Nullable String fault(FactAbout about) {
        if (units.unit(about.unitCode()).isEmpty()) {
            return "The unit " + about.unitCode() + " is not known";
        }
        Structure structure = Structure.on(about.areaOn());
        String province = about.provinceCode();
        if (province != null && areas.province(province, structure).isEmpty()) {
            return "The province " + province + " is not known under " + structure;
        }
        String commune = about.communeCode();
        if (commune != null) {
            String inProvince = areas.commune(commune, structure)
                    .map(Commune::province)
                    .map(found -> found.code())
                    .orElse(null);
            if (!Objects.equals(inProvince, province)) {
                return "The commune " + commune + " does not lie in province " + province + " under " + structure;
            }
        }
        return null;
    }

    private static Cell cell(FactAbout about, Addition addition, LocalDate recordedOn) {
        return new Cell(
                addition.measure(),
                Structure.on(about.areaOn()),
                about.provinceCode(),
                about.communeCode(),
                about.unitCode(),
                about.pillar(),
                about.kind(),
                addition.form(),
                about.simulated(),
                about.occurredOn(),
                recordedOn);
    }

    private void add(RecordMetadata at, Cell cell, long amount) {
        String key = cell.key();
        String stored = storeKey(at.topic(), key);
        Sum before = sumStore().get(stored);
        long total = before == null ? amount : Math.addExact(before.total(), amount);
        Sum after = new Sum(total, at.offset());
        sumStore().put(stored, after);
        unwritten
                .computeIfAbsent(new TopicPartition(at.topic(), at.partition()), partition -> new HashMap<>())
                .put(key, after);
    }

    private void holdBack(Record<byte[], byte[]> message, RecordMetadata at, String reason) {
        byte[] key = message.key();
        String subject = key == null ? UNKNOWN_AGGREGATE : new String(key, StandardCharsets.UTF_8);
        String aggregate = storeKey(at.topic(), subject);
        AggregateState state = aggregateStore().get(aggregate);
        String origin = origin(at);
        log.error("Held back the record {}: {}", origin, reason);
        if (state == null || !state.heldBack()) {
            aggregateStore().put(aggregate, state == null ? AggregateState.unread() : state.asHeldBack());
            LocalDate day = LocalDate.ofEpochDay(
                    Math.floorDiv(message.timestamp(), Duration.ofDays(1).toMillis()));
            add(at, heldBackCell(day), 1);
        }
        message.headers().add(REASON_HEADER, reason.getBytes(StandardCharsets.UTF_8));
        message.headers().add(ORIGIN_HEADER, origin.getBytes(StandardCharsets.UTF_8));
        context().forward(message);
        reach(at, progressBefore(at).passing(at.offset()));
    }

    private static String origin(RecordMetadata at) {
        return at.topic() + "-" + at.partition() + "@" + at.offset();
    }

    private static Cell heldBackCell(LocalDate day) {
        return new Cell(Measure.HELD_BACK, Structure.on(day), null, null, "", null, null, null, false, day, day);
    }

    /** Judged before anything is done with the record: in another history of its log the same sequences are other events. */
    private Progress after(RecordMetadata at, String source, long position, Instant time) {
        return progressBefore(at).reaching(at.offset(), source, position, time);
    }

    private Progress progressBefore(RecordMetadata at) {
        Progress last = progressStore().get(at.topic());
        return last == null ? Progress.unread(at.offset()) : last;
    }

    private void reach(RecordMetadata at, Progress next) {
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

    /** Both input topics share a task's stores; a topic's name has no space in it. */
    private static String storeKey(String topic, String key) {
        return topic + " " + key;
    }

    private ProcessorContext<byte[], byte[]> context() {
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
