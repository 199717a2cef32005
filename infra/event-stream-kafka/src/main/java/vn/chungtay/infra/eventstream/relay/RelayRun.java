package vn.chungtay.infra.eventstream.relay;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstore.LoggedEvent;
import vn.chungtay.infra.eventstream.AcknowledgedSender;
import vn.chungtay.infra.eventstream.StreamTopics;

/** One leader's way along the log, from the stored position until something fails or it is told to stop. */
final class RelayRun {

    /** No position: an empty log has −1, and needs no marker. */
    private static final long NEVER_MARKED = -1;

    private final ReadAhead log;
    private final RecordMaker records;
    private final AcknowledgedSender sender;
    private final RelayLease lease;
    private final RelayLease.Term term;
    private final RelaySettings settings;
    private final Clock clock;

    private long position;
    private long storedPosition;
    private long storedAt = System.nanoTime();
    private long markedPosition = NEVER_MARKED;
    private long markedAt;

    RelayRun(
            LogReader log,
            RecordMaker records,
            AcknowledgedSender sender,
            RelayLease lease,
            RelayLease.Term term,
            RelaySettings settings,
            Clock clock) {
        this.log = new ReadAhead(log, settings.batchSize());
        this.records = records;
        this.sender = sender;
        this.lease = lease;
        this.term = term;
        this.settings = settings;
        this.clock = clock;
        this.position = term.position();
        this.storedPosition = term.position();
        this.markedAt = System.nanoTime() - settings.markerInterval().toNanos();
    }

    /** How far the log has been published and acknowledged. */
    long position() {
        return position;
    }

    /**
     * Publishes the next events, if there are any.
     *
     * @return whether there may be more at once
     */
    boolean step() {
        keepLease();
        List<LoggedEvent> events = log.page(position + 1);
        boolean sent = false;
        for (LoggedEvent event : events) {
            ProducerRecord<byte[], byte[]> record = records.event(event);
            if (record != null) {
                sender.send(record);
                sent = true;
            }
        }
        long reached = events.isEmpty() ? position : events.getLast().position();
        sent |= mark(reached);
        if (sent) {
            sender.awaitAcknowledged();
        }
        position = reached;
        if (storedPosition < position && (events.isEmpty() || passed(storedAt, settings.storeInterval()))) {
            store();
        }
        return !events.isEmpty();
    }

    /** Sends records that were sent before; the position stays where it is. */
    void sendAgain(List<ProducerRecord<byte[], byte[]>> published) {
        keepLease();
        published.forEach(sender::send);
        if (!published.isEmpty()) {
            sender.awaitAcknowledged();
        }
    }

    /** Tells in every partition once more how far the log has been published: the markers before may be lost. */
    void markAgain() {
        markedPosition = NEVER_MARKED;
    }

    private void keepLease() {
        if (passed(storedAt, settings.leaseValidity().dividedBy(3))) {
            store();
        }
    }

    /** Stores how far it has got. */
    void store() {
        lease.advance(term, position);
        storedPosition = position;
        storedAt = System.nanoTime();
    }

    /** How long to wait before the next step when nobody calls. */
    Duration untilNextStep() {
        if (markedPosition == position) {
            return settings.pollInterval();
        }
        Duration untilMarker = settings.markerInterval().minusNanos(System.nanoTime() - markedAt);
        return untilMarker.isNegative() ? Duration.ZERO : min(untilMarker, settings.pollInterval());
    }

    private boolean mark(long reached) {
        if (reached == markedPosition || !passed(markedAt, settings.markerInterval())) {
            return false;
        }
        for (int partition = 0; partition < StreamTopics.PARTITIONS; partition++) {
            sender.send(records.marker(partition, reached, clock.instant()));
        }
        markedPosition = reached;
        markedAt = System.nanoTime();
        return true;
    }

    private static boolean passed(long since, Duration time) {
        return System.nanoTime() - since >= time.toNanos();
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
