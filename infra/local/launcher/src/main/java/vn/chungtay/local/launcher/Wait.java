package vn.chungtay.local.launcher;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for what no callback tells: processes of other launchers, ports, answers. */
final class Wait {

    private Wait() {}

    /**
     * Looks at a condition again and again.
     *
     * @return whether it came true in time
     */
    static boolean until(Duration limit, Duration pause, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end >= 0) {
                return false;
            }
            pause(pause);
        }
        return true;
    }

    /** Does nothing for a while. */
    static void pause(Duration length) {
        try {
            boolean never = new CountDownLatch(1).await(length.toMillis(), TimeUnit.MILLISECONDS);
            if (never) {
                throw new IllegalStateException("a latch that nobody counts down went down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "interrupted");
        }
    }
}
