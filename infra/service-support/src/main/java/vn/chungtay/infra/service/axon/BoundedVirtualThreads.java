package vn.chungtay.infra.service.axon;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Runs each task on a virtual thread of its own, so many at once and no more; the caller waits for a place, but not for long. */
final class BoundedVirtualThreads implements Executor {

    private final String name;
    private final Semaphore places;
    private final Duration patience;

    BoundedVirtualThreads(String name, int bound, Duration patience) {
        this.name = name;
        this.places = new Semaphore(bound);
        this.patience = patience;
    }

    /**
     * Starts the task.
     *
     * @throws RejectedExecutionException when no place became free in time; the task was not started
     */
    @Override
    public void execute(Runnable task) {
        takePlace();
        try {
            Thread.ofVirtual().name(name).start(() -> {
                try {
                    task.run();
                } finally {
                    places.release();
                }
            });
        } catch (RuntimeException | Error e) {
            places.release();
            throw e;
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RejectedExecutionException("No place for one more " + name + " within " + patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("Interrupted while waiting for a place for one more " + name, e);
        }
    }
}
