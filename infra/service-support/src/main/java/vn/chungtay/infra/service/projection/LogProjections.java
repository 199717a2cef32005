package vn.chungtay.infra.service.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chungtay.infra.service.projection.Generations.Other;
import vn.chungtay.infra.service.projection.Generations.State;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.ServedView;
import vn.chungtay.infra.service.view.ServedViews;

/**
 * All views of this service's own log. Which generation is shown is looked up for every answer, so that all replicas show a new
 * one from the same moment on.
 */
public final class LogProjections implements ServedViews {

    private final Map<String, LogProjection> byName = new TreeMap<>();
    private final GenerationCollection generations;

    /**
     * Takes these views.
     *
     * @throws IllegalStateException when two of them have one name or one collection
     */
    LogProjections(Collection<LogProjection> projections, GenerationCollection generations) {
        this.generations = generations;
        Map<String, String> owners = new HashMap<>();
        for (LogProjection projection : projections) {
            if (byName.put(projection.name(), projection) != null) {
                throw new IllegalStateException("Two projectors make the view " + projection.name());
            }
            for (String collection : projection.collections()) {
                String other = owners.put(collection, projection.name());
                if (other != null) {
                    throw new IllegalStateException(
                            "The views " + other + " and " + projection.name() + " both write " + collection);
                }
            }
        }
    }

    /** All of them, by name. */
    List<LogProjection> all() {
        return List.copyOf(byName.values());
    }

    @Override
    public ServedView of(String view) {
        LogProjection projection = byName.get(view);
        if (projection == null) {
            throw new IllegalArgumentException("No projector makes the view " + view);
        }
        return new Shown(projection, generations.of(view));
    }

    /** What is shown while there are these generations. */
    private record Shown(LogProjection projection, Generations now) implements ServedView {

        @Override
        public long position() {
            return projection.position(now.serving());
        }

        /** The one that was shown before may have been ahead by some events, and may have told so. */
        @Override
        public long toldUpTo() {
            Other before = now.other(State.RETIRING);
            return before == null ? -1 : projection.position(before.generation());
        }

        @Override
        public ServedDocuments documents() {
            return projection.documents(now.serving());
        }
    }
}
