package vn.chungtay.infra.eventstore;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that reading stands still for a reason that does not go away by itself. Processors that read the log would say that they
 * run and have caught up, so that health has to ask here.
 */
final class LogAlarm {

    private static final Logger log = LoggerFactory.getLogger(LogAlarm.class);

    /**
     * What stops readers.
     *
     * @param position of the event that cannot be read
     * @param reason for an operator
     */
    record Stop(long position, String reason) {}

    private final AtomicReference<@Nullable Stop> stop = new AtomicReference<>();

    void raise(long position, @Nullable String reason, Throwable cause) {
        Stop raised = new Stop(position, String.valueOf(reason));
        boolean known = raised.equals(stop.getAndSet(raised));
        if (!known) { // once, not at each attempt
            log.error("Reading the log stops at position {}: {}", position, reason, cause);
        }
    }

    /** The events from the one position to the other have been read. */
    void passed(long first, long last) {
        Stop raised = stop.get();
        if (raised != null
                && first <= raised.position()
                && raised.position() <= last
                && stop.compareAndSet(raised, null)) {
            log.info("Position {} of the log could be read again", raised.position());
        }
    }

    Optional<Stop> stop() {
        return Optional.ofNullable(stop.get());
    }
}
