package vn.chungtay.infra.eventstream.relay;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.LoggedEvent;
import vn.chungtay.infra.eventstore.StoredEvents;

/** Turns what stands in the log into today's events, as the service itself reads them: upcast, by stored name. */
final class TodaysEvents {

    private final Serializer serializer;
    private final EventUpcaster upcaster;

    TodaysEvents(Serializer serializer, EventUpcaster upcaster) {
        this.serializer = serializer;
        this.upcaster = upcaster;
    }

    /**
     * The event of today, its payload read when it is asked for; nothing when an upcaster has taken it out.
     *
     * @throws IllegalStateException when upcasters make several events of it: they would share one place in the log
     */
    @Nullable
    TrackedEventMessage<?> read(LoggedEvent logged) {
        List<TrackedEventMessage<?>> read = EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(StoredEvents.tracked(logged)), serializer, upcaster)
                .toList();
        if (read.size() > 1) {
            throw new IllegalStateException("Upcasters make %d events of %s at position %d"
                    .formatted(read.size(), logged.type(), logged.position()));
        }
        return read.isEmpty() ? null : read.getFirst();
    }
}
