package vn.chungtay.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.chungtay.bench.contestant.Sample;

/** Appends at a given rate, each event on a virtual thread of its own: a slow append delays no other. */
public final class SteadyWriters {

    private static final int AGGREGATES = 200;
    private static final long NANOS_A_SECOND = 1_000_000_000;

    private SteadyWriters() {}

    /**
     * Appends so many events, and returns when all are in.
     *
     * @param perSecond rate of the calls
     */
    public static void write(int events, int perSecond, EventStorageEngine engine)
            throws InterruptedException, ExecutionException {
        List<String> aggregates = new ArrayList<>();
        for (int i = 0; i < AGGREGATES; i++) {
            aggregates.add(Sample.newAggregate());
        }
        long begin = System.nanoTime();
        List<Future<?>> appends = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < events; i++) {
                long due = begin + i * NANOS_A_SECOND / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                String aggregate = aggregates.get(i % AGGREGATES);
                long sequence = i / AGGREGATES;
                appends.add(threads.submit(() -> engine.appendEvents(Sample.event(aggregate, sequence))));
            }
        }
        for (Future<?> append : appends) {
            append.get();
        }
    }
}
