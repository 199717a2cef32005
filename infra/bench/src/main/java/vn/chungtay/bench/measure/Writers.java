package vn.chungtay.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.chungtay.bench.contestant.Sample;

/** Writers side by side, each a virtual thread with an aggregate of its own, that append one event at a time. */
public final class Writers {

    private Writers() {}

    /**
     * What was appended in what time.
     *
     * @param appends one event each
     * @param nanos from the first append to the end of the last
     */
    public record Written(long appends, long nanos) {

        /** Appends in a second. */
        public double perSecond() {
            return appends * 1e9 / nanos;
        }

        /** Time of one append where they follow each other, in microseconds. */
        public double microsEach() {
            return nanos / 1e3 / appends;
        }
    }

    /** Lets them append until the time is over, and waits for what is under way then. */
    public static Written appendFor(Duration time, EventStorageEngine engine, int writers)
            throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long deadline = begin + time.toNanos();
        return together(begin, writers, () -> {
            String aggregate = Sample.newAggregate();
            long sequence = 0;
            while (System.nanoTime() < deadline) {
                engine.appendEvents(Sample.event(aggregate, sequence));
                sequence++;
            }
            return sequence;
        });
    }

    /** Lets them append so many events in all. */
    public static Written append(long count, EventStorageEngine engine, int writers)
            throws InterruptedException, ExecutionException {
        AtomicLong left = new AtomicLong(count);
        return together(System.nanoTime(), writers, () -> {
            String aggregate = Sample.newAggregate();
            long sequence = 0;
            while (left.getAndDecrement() > 0) {
                engine.appendEvents(Sample.event(aggregate, sequence));
                sequence++;
            }
            return sequence;
        });
    }

    /** Lets them append the events of one aggregate in any order: no contestant asks for more than that each comes once. */
    public static void appendAggregate(String aggregate, int count, EventStorageEngine engine, int writers)
            throws InterruptedException, ExecutionException {
        AtomicLong next = new AtomicLong();
        together(System.nanoTime(), writers, () -> {
            long appended = 0;
            long sequence = next.getAndIncrement();
            while (sequence < count) {
                engine.appendEvents(Sample.event(aggregate, sequence));
                appended++;
                sequence = next.getAndIncrement();
            }
            return appended;
        });
    }

    private static Written together(long begin, int writers, Callable<Long> writer)
            throws InterruptedException, ExecutionException {
        long appends = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                running.add(threads.submit(writer));
            }
            for (Future<Long> one : running) {
                appends += one.get();
            }
        }
        return new Written(appends, System.nanoTime() - begin);
    }
}
