package vn.chungtay.housing.shared;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.slf4j.MDC;

/**
 * Does something for many rows, some of them at one time: each waits for the database most of its time, and what waits together is
 * written together. Fewer than the commands that a process takes, so that people at their forms find a place.
 */
public final class AtOnce {

    /** Rows under way at one time. */
    private static final int ROWS = 128;

    private AtOnce() {}

    /**
     * What becomes of each, in their order.
     *
     * @throws RuntimeException the first that was thrown, once no other is under way
     */
    public static <T, R> List<R> each(List<T> rows, Function<T, R> work) {
        var trace = MDC.getCopyOfContextMap();
        List<Callable<R>> tasks = rows.stream()
                .<Callable<R>>map(row -> () -> {
                    if (trace != null) {
                        MDC.setContextMap(trace);
                    }
                    return work.apply(row);
                })
                .toList();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(ROWS, Thread.ofVirtual().factory())) {
            return threads.invokeAll(tasks).stream().map(AtOnce::outcome).toList();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted among rows", stopping);
        }
    }

    private static <R> R outcome(Future<R> done) {
        try {
            return done.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted among rows", stopping);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new CompletionException(e.getCause());
        }
    }
}
