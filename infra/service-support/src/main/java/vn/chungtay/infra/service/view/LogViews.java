package vn.chungtay.infra.service.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.chungtay.infra.eventstore.EventLog;

/** Views of this service's own log. */
public final class LogViews implements Views {

    private final String service;
    private final EventLog log;
    private final EventStorageEngine events;
    private final ServedViews views;
    private final Waiting waiting;
    private final Clock clock;

    /**
     * Reads the views of this service.
     *
     * @param views finds what is shown of a view
     */
    public LogViews(
            String service, EventLog log, EventStorageEngine events, ServedViews views, Waiting waiting, Clock clock) {
        this.service = service;
        this.log = log;
        this.events = events;
        this.views = views;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public <T> Answer<T> read(String view, MinPosition minPosition, Function<ServedDocuments, T> query) {
        ServedView served = views.of(view);
        long wanted = Math.max(minPosition.byService().getOrDefault(service, -1L), served.toldUpTo());
        long position = waiting.until(service, wanted, served::position);
        Freshness freshness = freshness(position);
        return new Answer<>(query.apply(served.documents()), freshness);
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
