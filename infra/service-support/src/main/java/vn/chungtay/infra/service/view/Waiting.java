package vn.chungtay.infra.service.view;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;

/**
 * Waits until a view has got to the position that a caller wants to see.
 *
 * @param atMost longest wait
 * @param between how long between two looks
 */
public record Waiting(Duration atMost, Duration between) {

    /** As the API promises: at most 2 s. */
    public static final Waiting PROMISED = new Waiting(Duration.ofSeconds(2), Duration.ofMillis(10));

    /**
     * Waits.
     *
     * @param service whose log the position is in
     * @param wanted the position wanted
     * @param position how far the view is now
     * @return how far it is, at least as far as wanted
     * @throws TemporarilyUnavailable {@code view.behind} when it did not get there in time
     */
    public long until(String service, long wanted, LongSupplier position) {
        long end = System.nanoTime() + atMost.toNanos();
        long reached = position.getAsLong();
        while (reached < wanted) {
            if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
                throw new TemporarilyUnavailable(
                        "view.behind", Map.of("service", service, "wanted", wanted, "reached", reached));
            }
            LockSupport.parkNanos(between.toNanos());
            reached = position.getAsLong();
        }
        return reached;
    }
}
