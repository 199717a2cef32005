package vn.chungtay.bench.measure;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.chungtay.bench.contestant.Sample;

/** Appends one event after the other, with pauses of random length so that no poller falls into step with it. */
public final class PacedWriter {

    private static final long LONGEST_PAUSE_NANOS = 20_000_000;

    private PacedWriter() {}

    /** Appends so many events to the storage. */
    public static void write(int events, EventStorageEngine engine) {
        write(events, engine::appendEvents);
    }

    /** Hands so many events to whoever appends them. */
    public static void write(int events, Consumer<DomainEventMessage<Sample>> appender) {
        String aggregate = Sample.newAggregate();
        for (int sequence = 0; sequence < events; sequence++) {
            appender.accept(Sample.event(aggregate, sequence));
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
        }
    }
}
