package vn.chungtay.infra.eventlogtool.check;

import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import vn.chungtay.infra.eventstore.LogLayout;

/** What was met on the way. */
final class Tally {

    private final Map<String, Long> eventsByType = new TreeMap<>();
    private long commits;
    private long events;
    private long earliestMs = Long.MAX_VALUE;
    private long latestMs = Long.MIN_VALUE;

    void commit() {
        commits++;
    }

    void event(BsonDocument event) {
        events++;
        eventsByType.merge(event.getString(LogLayout.TYPE).getValue(), 1L, Long::sum);
        long timeMs = event.getDateTime(LogLayout.TIME).getValue();
        earliestMs = Math.min(earliestMs, timeMs);
        latestMs = Math.max(latestMs, timeMs);
    }

    long commits() {
        return commits;
    }

    long events() {
        return events;
    }

    Map<String, Long> eventsByType() {
        return eventsByType;
    }

    /** Time of the earliest event in milliseconds since 1970, {@link Long#MAX_VALUE} before the first. */
    long earliestMs() {
        return earliestMs;
    }

    /** Time of the latest event in milliseconds since 1970, {@link Long#MIN_VALUE} before the first. */
    long latestMs() {
        return latestMs;
    }
}
