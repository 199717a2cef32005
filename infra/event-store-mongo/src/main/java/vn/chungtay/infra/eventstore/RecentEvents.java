package vn.chungtay.infra.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;

/**
 * Events of aggregates that this process has read, or has appended and followed. An event never changes, so what was read once need
 * not be read again, and only what came after it is asked for: an aggregate whose events stand in large commits would else be read
 * with all that stands beside them, again for each command. Bounded in bytes; those that are used seldom go.
 */
final class RecentEvents {

    /** What objects and references of an event take beside its texts. */
    private static final int BYTES_BESIDE_TEXT = 400;

    private final Cache<String, LoggedEvent> byKey;

    RecentEvents(long bytes) {
        byKey = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, LoggedEvent event) -> bytes(event))
                .executor(Runnable::run) // its housekeeping is short, and needs no other thread
                .build();
    }

    /** The events of an aggregate from this sequence on, as far as they are known without a gap, below another sequence. */
    List<LoggedEvent> known(String aggregateId, long first, long end) {
        List<LoggedEvent> events = new ArrayList<>();
        for (long sequence = first; sequence < end; sequence++) {
            LoggedEvent event = byKey.getIfPresent(EventDocument.key(aggregateId, sequence));
            if (event == null) {
                break;
            }
            events.add(event);
        }
        return events;
    }

    void add(LoggedEvent event) {
        byKey.put(EventDocument.key(event.aggregateId(), event.sequence()), event);
    }

    /** Each sign counts as two bytes, which is the most that it takes. */
    static int bytes(LoggedEvent event) {
        return BYTES_BESIDE_TEXT
                + 2 * (event.payload().length() + event.metadata().length());
    }
}
