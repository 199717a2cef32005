package vn.chungtay.infra.service.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chungtay.infra.eventstream.consume.StreamPosition;
import vn.chungtay.infra.service.projection.Generations.Other;
import vn.chungtay.infra.service.projection.Generations.State;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.ServedStreamView;
import vn.chungtay.infra.service.view.ServedStreamViews;

/** The view of other services' streams, at most one in a service; as {@link LogProjections} for those of this service's log. */
public final class StreamProjections implements ServedStreamViews {

    private final Map<String, StreamProjection> byName = new TreeMap<>();
    private final GenerationCollection generations;

    /**
     * Takes these views.
     *
     * @throws IllegalStateException when there are several: they would share the service's consumer group
     */
    StreamProjections(Collection<StreamProjection> projections, GenerationCollection generations) {
        this.generations = generations;
        projections.forEach(projection -> byName.put(projection.name(), projection));
        if (projections.size() > 1) {
            throw new IllegalStateException(byName.keySet() + " would share the consumer group of the service");
        }
    }

    /** All of them. */
    List<StreamProjection> all() {
        return List.copyOf(byName.values());
    }

    @Override
    public ServedStreamView of(String view) {
        StreamProjection projection = byName.get(view);
        if (projection == null) {
            throw new IllegalArgumentException("No projector makes the view " + view);
        }
        return new Shown(projection, generations.of(view));
    }

    /** What is shown while there are these generations. */
    private record Shown(StreamProjection projection, Generations now) implements ServedStreamView {

        @Override
        public Map<String, StreamPosition> positions() {
            return projection.positions(now.serving());
        }

        /** The one that was shown before may have been ahead by some events, and may have told so. */
        @Override
        public Map<String, StreamPosition> toldUpTo() {
            Other before = now.other(State.RETIRING);
            return before == null ? Map.of() : projection.positions(before.generation());
        }

        @Override
        public ServedDocuments documents() {
            return projection.documents(now.serving());
        }
    }
}
