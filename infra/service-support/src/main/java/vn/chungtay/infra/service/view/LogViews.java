package vn.chungtay.infra.service.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.chungtay.infra.eventstore.EventLog;

/** Views of this service's own log: how far each is, says the token that its processor stores after each batch. */
public final class LogViews implements Views {

    private final String service;
    private final EventLog log;
    private final EventStorageEngine events;
    private final ToLongFunction<String> positionOfGroup;
    private final Waiting waiting;
    private final Clock clock;

    /**
     * Reads the views of this service.
     *
     * @param positionOfGroup how far a processing group has got, −1 before its first event
     */
    public LogViews(
            String service,
            EventLog log,
            EventStorageEngine events,
            ToLongFunction<String> positionOfGroup,
            Waiting waiting,
            Clock clock) {
        this.service = service;
        this.log = log;
        this.events = events;
        this.positionOfGroup = positionOfGroup;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public <T> Answer<T> read(String group, MinPosition minPosition, Supplier<T> query) {
        long position = waiting.until(
                service, minPosition.byService().getOrDefault(service, -1L), () -> positionOfGroup.applyAsLong(group));
        Freshness freshness = freshness(position);
        return new Answer<>(query.get(), freshness);
    }

    /** Judged before the view is read, so that it never claims more than the view has seen. */
    private Freshness freshness(long position) {
        Instant now = clock.instant();
        Instant asOf = log.lastPosition() <= position ? now : firstUnseen(position, now);
        long lagMs = Math.max(0, Duration.between(asOf, now).toMillis());
        return new Freshness(asOf, Map.of(service, position), lagMs);
    }

    private Instant firstUnseen(long position, Instant otherwise) {
        var seen = position < 0 ? null : new GlobalSequenceTrackingToken(position);
        try (var unseen = events.readEvents(seen, false)) {
            return unseen.findFirst().map(EventMessage::getTimestamp).orElse(otherwise);
        }
    }
}
