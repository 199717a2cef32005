package vn.chungtay.infra.eventstream.relay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstore.LoggedEvent;

/**
 * Where the last published event of each aggregate stands. Nothing of it is stored: it follows from the log and the mapping, and
 * is remembered for the aggregates that were busy last.
 */
final class PreviousPositions {

    private static final int REMEMBERED = 100_000;
    private static final int PAGE = 100;

    private final LogReader log;
    private final Predicate<LoggedEvent> isPublished;
    private final Map<String, Long> lastPublished = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    PreviousPositions(LogReader log, Predicate<LoggedEvent> isPublished) {
        this.log = log;
        this.isPublished = isPublished;
    }

    /** Position of the aggregate's last published event before this one, and remembers this one; asked in the log's order. */
    @Nullable
    Long next(LoggedEvent published) {
        Long previous = lastPublished.put(published.aggregateId(), published.position());
        return previous != null ? previous : lookBack(published);
    }

    private @Nullable Long lookBack(LoggedEvent published) {
        long below = published.sequence();
        while (below > 0) {
            List<LoggedEvent> earlier = log.readBackwards(published.aggregateId(), below, PAGE);
            for (LoggedEvent event : earlier) {
                if (isPublished.test(event)) {
                    return event.position();
                }
            }
            if (earlier.isEmpty()) {
                return null;
            }
            below = earlier.getLast().sequence();
        }
        return null;
    }
}
