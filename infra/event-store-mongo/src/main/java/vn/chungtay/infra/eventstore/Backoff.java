package vn.chungtay.infra.eventstore;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses between attempts, each twice as long as the one before, up to a limit. */
final class Backoff {

    private final CountDownLatch never = new CountDownLatch(1);
    private final Duration longest;
    private Duration next;

    Backoff(LogSettings settings) {
        this.next = settings.retryDelay();
        this.longest = settings.longestRetryDelay();
    }

    void pause() throws InterruptedException {
        boolean released = never.await(next.toNanos(), TimeUnit.NANOSECONDS);
        Duration doubled = next.multipliedBy(2);
        next = released || doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
