package vn.chungtay.infra.eventstore;

import com.mongodb.MongoException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Events on their way to a tracking reader; raises the alarm when one of them cannot be made sense of. */
final class WatchedEvents extends Spliterators.AbstractSpliterator<TrackedEventMessage<?>> {

    private final Spliterator<? extends TrackedEventMessage<?>> events;
    private final MongoEventLog log;
    private long position;

    /**
     * Watches these events.
     *
     * @param before position of the event before the first of them
     */
    WatchedEvents(Spliterator<? extends TrackedEventMessage<?>> events, long before, MongoEventLog log) {
        super(Long.MAX_VALUE, ORDERED | NONNULL | DISTINCT);
        this.events = events;
        this.position = before;
        this.log = log;
    }

    @Override
    public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
        TrackedEventMessage<?> next = next();
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    private @Nullable TrackedEventMessage<?> next() {
        AtomicReference<@Nullable TrackedEventMessage<?>> next = new AtomicReference<>();
        try {
            events.tryAdvance(next::set);
        } catch (MongoException | LogNotDense notTheEventsFault) {
            throw notTheEventsFault;
        } catch (RuntimeException unreadable) {
            log.unreadable()
                    .raise(
                            position + 1,
                            "an event from there on cannot be read: " + unreadable.getMessage(),
                            unreadable);
            throw unreadable;
        }
        TrackedEventMessage<?> event = next.get();
        if (event == null) {
            return null;
        }
        position = event.trackingToken().position().orElse(position + 1);
        log.unreadable().passed(position, position);
        log.tracked(position);
        return event;
    }
}
