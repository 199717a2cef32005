package vn.chungtay.infra.service.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.chungtay.infra.eventstream.consume.StreamPosition;

/** Reads views that are fed by other services' streams. */
public final class StreamViews {

    private static final long NOTHING = StreamPosition.NOTHING.position();

    private final ServedStreamViews views;
    private final Waiting waiting;
    private final Clock clock;

    /**
     * Reads the views of this service.
     *
     * @param views finds what is shown of a view
     */
    public StreamViews(ServedStreamViews views, Waiting waiting, Clock clock) {
        this.views = views;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * Waits until the view has taken in the streams up to the caller's {@code Chungtay-Min-Position} (at most 2 s), then reads.
     * Services that do not feed it are left aside.
     *
     * @param view name of the view
     * @param minPosition what the caller wants to see; declare it as a parameter of the controller method
     * @throws vn.chungtay.infra.service.errors.TemporarilyUnavailable {@code view.behind} when it did not get there in time
     */
    public <T> Answer<T> read(String view, MinPosition minPosition, Function<ServedDocuments, T> query) {
        ServedStreamView served = views.of(view);
        Map<String, StreamPosition> told = served.toldUpTo();
        for (String service : served.positions().keySet()) {
            long wanted = Math.max(minPosition.byService().getOrDefault(service, NOTHING), positionIn(told, service));
            waiting.until(service, wanted, () -> positionIn(served.positions(), service));
        }
        Freshness freshness = freshness(served.positions());
        return new Answer<>(query.apply(served.documents()), freshness);
    }

    private static long positionIn(Map<String, StreamPosition> positions, String service) {
        return positions.getOrDefault(service, StreamPosition.NOTHING).position();
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
