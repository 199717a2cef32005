package vn.chungtay.gateway;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Waits for something to become true, for a bounded time. */
final class Waiting {

    private Waiting() {}

    static void until(Duration limit, Callable<Boolean> condition) {
        CountDownLatch met = new CountDownLatch(1);
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
            timer.scheduleWithFixedDelay(
                    () -> {
                        if (asked(condition)) {
                            met.countDown();
                        }
                    },
                    0,
                    100,
                    TimeUnit.MILLISECONDS);
            boolean inTime = met.await(limit.toMillis(), TimeUnit.MILLISECONDS);
            timer.shutdownNow();
            if (!inTime) {
                throw new AssertionError("did not come true within " + limit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static boolean asked(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception e) {
            throw new AssertionError("the condition could not be asked", e);
        }
    }
}
