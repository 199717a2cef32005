package vn.chungtay.infra.eventstore;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Events in the form in which the log keeps them, for who keeps them elsewhere: made into messages again, they go through upcasters
 * and serializer as if they were read from the log, so that a newer version can make of them what an older one could not.
 */
public final class RawEvents {

    /** Position of an event that does not come from the log. */
    public static final long OUTSIDE = -1;

    private final LogReader log;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    /** Looks events up in this log, and reads them by this serializer and these upcasters. */
    public RawEvents(LogReader log, Serializer serializer, EventUpcaster upcasters) {
        this.log = log;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * The form of this event: letter for letter what stands in the log if it comes from there, else what would be written. An event
     * that upcasters made as one of several is written, too, since what stands in the log stands for all of them.
     */
    public LoggedEvent of(EventMessage<?> event) {
        long position = position(event);
        return inLog(position, event.getIdentifier())
                .findFirst()
                .filter(logged -> upcast(logged).size() == 1)
                .orElseGet(() -> EventDocument.read(position, EventDocument.write(event, serializer)));
    }

    /**
     * The message that the event is today.
     *
     * @param token what the message was tracked by, absent for a token that is nothing but the position
     * @throws EventStoreException if upcasters do not make exactly one event of it
     */
    public EventMessage<?> message(LoggedEvent event, @Nullable TrackingToken token) {
        List<TrackedEventMessage<?>> upcast = upcast(event);
        if (upcast.size() != 1) {
            throw new EventStoreException("Event " + event.id() + " was kept as one, and upcasters now make "
                    + upcast.size() + " of it; which of them was meant, nobody can tell");
        }
        TrackedEventMessage<?> message = upcast.getFirst();
        if (token != null) {
            return message.withTrackingToken(token);
        }
        return event.position() == OUTSIDE ? untracked(message) : message;
    }

    private Stream<LoggedEvent> inLog(long position, String id) {
        return position == OUTSIDE
                ? Stream.empty()
                : log.read(position, 1).stream().filter(logged -> logged.id().equals(id));
    }

    private List<TrackedEventMessage<?>> upcast(LoggedEvent event) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(StoredEvents.tracked(event)), serializer, upcasters)
                .toList();
    }

    private static long position(EventMessage<?> event) {
        TrackingToken token = event instanceof TrackedEventMessage<?> tracked
                ? WrappedToken.unwrapLowerBound(tracked.trackingToken())
                : null;
        return token instanceof GlobalSequenceTrackingToken inLog ? inLog.getGlobalIndex() : OUTSIDE;
    }

    private static EventMessage<?> untracked(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event
                ? new GenericDomainEventMessage<>(
                        event.getType(),
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        event,
                        event.getTimestamp())
                : new GenericEventMessage<>(message, message::getTimestamp);
    }
}
