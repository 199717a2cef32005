package vn.chungtay.infra.eventstream.consume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.PublishedUpTo;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.UnreadableRecord;
import vn.chungtay.infra.eventstream.consume.DeadLetter.Cause;

/**
 * Takes the records of a topic in, in their order: repetitions are dropped, an event that does not follow the last one of its
 * aggregate is an alarm, one that cannot be taken in is put aside with all that follows it in its aggregate, an outage ends the
 * batch, which is then delivered again. An event that is missing is looked for further on, and takes effect in its place.
 */
final class Intake {

    private final ConsumerName consumer;
    private final Subscriptions subscriptions;
    private final SeenEvents seenEvents;
    private final SeenMarkers seenMarkers;
    private final DeadLetters deadLetters;
    private final DiscardedEvents discarded;
    private final MissingEvents missingEvents;
    private final Outage outage;

    /** Events whose letters were written while an operator took their aggregate back, so that they may take effect after all. */
    private final Set<String> perhapsLeftOver = ConcurrentHashMap.newKeySet();

    Intake(
            ConsumerName consumer,
            Subscriptions subscriptions,
            SeenEvents seenEvents,
            SeenMarkers seenMarkers,
            DeadLetters deadLetters,
            DiscardedEvents discarded,
            MissingEvents missingEvents,
            Outage outage) {
        this.consumer = consumer;
        this.subscriptions = subscriptions;
        this.seenEvents = seenEvents;
        this.seenMarkers = seenMarkers;
        this.deadLetters = deadLetters;
        this.discarded = discarded;
        this.missingEvents = missingEvents;
        this.outage = outage;
    }

    /**
     * Takes a batch in. What was taken before a failure is stored, so that it is dropped when the batch comes again.
     *
     * @throws GapInStream when an event is missing that has not been sent again either
     * @throws RuntimeException an outage
     */
    void take(List<ConsumerRecord<byte[], byte @Nullable []>> batch) {
        Map<ConsumerRecord<byte[], byte @Nullable []>, Object> read = new LinkedHashMap<>();
        List<CloudEventRecord> events = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ConsumerRecord<byte[], byte @Nullable []> record : batch) {
            Object parsed = parse(record);
            read.put(record, parsed);
            if (parsed instanceof CloudEventRecord event) {
                events.add(event);
            }
            if (!(parsed instanceof PublishedUpTo)) {
                names.add(name(record, parsed));
            }
        }
        SeenEvents.Batch seen = seenEvents.load(events);
        Set<String> givenUp = discarded.of(names);
        Map<Integer, PublishedUpTo> markers = new HashMap<>();
        try {
            read.forEach((record, parsed) -> {
                switch (parsed) {
                    case PublishedUpTo marker -> markers.put(record.partition(), marker);
                    case CloudEventRecord event -> take(record, event, seen, givenUp);
                    default -> unreadable(record, (UnreadableRecord) parsed, givenUp);
                }
            });
        } finally {
            seen.store();
            seenMarkers.saw(markers);
        }
    }

    private static Object parse(ConsumerRecord<byte[], byte @Nullable []> record) {
        try {
            return StreamRecord.parse(record);
        } catch (UnreadableRecord e) {
            return e;
        }
    }

    private static String name(ConsumerRecord<byte[], byte @Nullable []> record, Object parsed) {
        return LetterDocument.name(record, parsed instanceof CloudEventRecord event ? event : null);
    }

    private void unreadable(
            ConsumerRecord<byte[], byte @Nullable []> record, UnreadableRecord why, Set<String> givenUp) {
        if (!givenUp.contains(name(record, why))) {
            deadLetters.add(consumer, record, null, Cause.of(why));
        }
    }

    private void take(
            ConsumerRecord<byte[], byte @Nullable []> record,
            CloudEventRecord event,
            SeenEvents.Batch seen,
            Set<String> givenUp) {
        LastSeen last = seen.before(event);
        while (isMissingBetween(last, event)) {
            takeMissing(record, event, last, seen);
            last = seen.before(event);
        }
        takeUnchecked(record, event, seen, givenUp);
    }

    private static boolean isMissingBetween(@Nullable LastSeen last, CloudEventRecord event) {
        boolean repeated = last != null && event.sequence() <= last.sequence();
        return !repeated && !Objects.equals(event.previous(), last == null ? null : last.position());
    }

    private void takeMissing(
            ConsumerRecord<byte[], byte @Nullable []> record,
            CloudEventRecord event,
            @Nullable LastSeen last,
            SeenEvents.Batch seen) {
        MissingEvents.Found missing =
                missingEvents.next(record, event, last).orElseThrow(() -> new GapInStream(event, last));
        takeUnchecked(
                missing.record(),
                missing.event(),
                seen,
                discarded.of(List.of(name(missing.record(), missing.event()))));
    }

    /** Takes an event in of which it is known that none is missing before it. */
    void takeUnchecked(
            ConsumerRecord<byte[], byte @Nullable []> record,
            CloudEventRecord event,
            SeenEvents.Batch seen,
            Set<String> givenUp) {
        LastSeen last = seen.before(event);
        if (last != null && event.sequence() <= last.sequence()) {
            return;
        }
        if (last != null && last.deadLettered()) {
            putAside(record, event, Cause.BEHIND_ANOTHER, seen);
            return;
        }
        if (givenUp.contains(name(record, event))) {
            seen.saw(event);
            return;
        }
        try {
            subscriptions.react(record.topic(), event);
        } catch (RuntimeException e) {
            if (outage.behind(e)) {
                throw e;
            }
            putAside(record, event, Cause.of(e), seen);
            return;
        }
        if (perhapsLeftOver.remove(name(record, event))) {
            deadLetters.tookEffect(consumer, record, event);
        }
        seen.saw(event);
    }

    /** The letter comes first: a crash behind it leads to the record being taken again, and to the same letter. */
    void putAside(
            ConsumerRecord<byte[], byte @Nullable []> record,
            CloudEventRecord event,
            Cause cause,
            SeenEvents.Batch seen) {
        deadLetters.add(consumer, record, event, cause);
        try {
            seen.setAside(event);
        } catch (SeenEvents.AggregateMoved e) {
            perhapsLeftOver.add(name(record, event));
            throw e;
        }
    }
}
