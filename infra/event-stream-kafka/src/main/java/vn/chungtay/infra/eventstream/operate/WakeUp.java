package vn.chungtay.infra.eventstream.operate;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one thread wait until there is something to do or a time has passed; calls while it is busy count as one. */
public final class WakeUp {

    private final Semaphore calls = new Semaphore(0);

    /** There is something to do. */
    public void call() {
        calls.release();
    }

    /** Waits for a call, at most so long. */
    public void await(Duration atMost) throws InterruptedException {
        if (calls.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            calls.drainPermits();
        }
    }
}
