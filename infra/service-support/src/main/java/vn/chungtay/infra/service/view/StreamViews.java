package vn.chungtay.infra.service.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.chungtay.infra.eventstream.consume.StreamPosition;
import vn.chungtay.infra.eventstream.consume.StreamPositions;

/** Reads views that are fed by other services' streams. */
public final class StreamViews {

    private final StreamPositions positions;
    private final Waiting waiting;
    private final Clock clock;

    /**
     * Reads the views of this service.
     *
     * @param positions how far its consumers have got
     */
    public StreamViews(StreamPositions positions, Waiting waiting, Clock clock) {
        this.positions = positions;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * Waits until the streams have been taken in up to the caller's {@code Chungtay-Min-Position} (at most 2 s), then reads.
     * Services that do not feed this one are left aside.
     *
     * @param minPosition what the caller wants to see; declare it as a parameter of the controller method
     * @throws vn.chungtay.infra.service.errors.TemporarilyUnavailable {@code view.behind} when it did not get there in time
     */
    public <T> Answer<T> read(MinPosition minPosition, Supplier<T> query) {
        Map<String, StreamPosition> reached = positions.byService();
        for (var wanted : minPosition.byService().entrySet()) {
            if (reached.containsKey(wanted.getKey())) {
                waiting.until(wanted.getKey(), wanted.getValue(), () -> positionIn(wanted.getKey()));
            }
        }
        Freshness freshness = freshness(positions.byService());
        return new Answer<>(query.get(), freshness);
    }

    private long positionIn(String service) {
        return positions
                .byService()
                .getOrDefault(service, StreamPosition.NOTHING)
                .position();
    }

    /** As fresh as the stream that is furthest behind; judged before the view is read. */
    private Freshness freshness(Map<String, StreamPosition> reached) {
        Instant now = clock.instant();
        Instant asOf = reached.values().stream()
                .map(StreamPosition::asOf)
                .min(Comparator.naturalOrder())
                .orElse(now);
        Map<String, Long> byService = new TreeMap<>();
        reached.forEach((service, position) -> byService.put(service, position.position()));
        return new Freshness(
                asOf, byService, Math.max(0, Duration.between(asOf, now).toMillis()));
    }
}
