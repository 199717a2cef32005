package vn.chungtay.local.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Asks again and again for a bounded time, with a pause between. */
public final class Patience {

    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("patience").factory());

    private Patience() {}

    /**
     * Asks until there is an answer.
     *
     * @param what is waited for, for the message
     * @throws IllegalStateException when there was none within the limit
     */
    public static <T> T until(String what, Duration limit, Duration pause, Supplier<Optional<T>> question) {
        long giveUpAt = System.nanoTime() + limit.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty()) {
            if (System.nanoTime() - giveUpAt > 0) {
                throw new IllegalStateException(what + " did not come within " + limit);
            }
            pause(pause);
            answer = question.get();
        }
        return answer.get();
    }

    static void pause(Duration pause) {
        try {
            TIMER.schedule(() -> null, pause.toMillis(), TimeUnit.MILLISECONDS).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a pause cannot fail", e);
        }
    }
}
