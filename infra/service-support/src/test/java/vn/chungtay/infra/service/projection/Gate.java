package vn.chungtay.infra.service.projection;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many events through, and the others when it is opened. */
final class Gate {

    private static final int ALL = 1_000_000;

    private final Semaphore places;
    private final AtomicInteger passed = new AtomicInteger();

    private Gate(int places) {
        this.places = new Semaphore(places);
    }

    static Gate open() {
        return new Gate(ALL);
    }

    static Gate after(int events) {
        return new Gate(events);
    }

    void openWide() {
        places.release(ALL);
    }

    void close() {
        places.drainPermits();
    }

    int passed() {
        return passed.get();
    }

    void pass() {
        try {
            if (!places.tryAcquire(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The gate was never opened");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at the gate", e);
        }
        passed.incrementAndGet();
    }
}
