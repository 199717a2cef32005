package vn.chungtay.infra.eventlogtool.check;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a check has seen.
 *
 * @param epoch epoch of the log, empty if it has none
 * @param earliest time of the earliest event, absent if there is none
 * @param latest time of the latest event, absent if there is none
 * @param findings number of things that are not as they must be, shown or not
 */
public record Summary(
        String epoch,
        long commits,
        long events,
        int aggregates,
        long snapshots,
        Map<String, Long> eventsByType,
        @Nullable Instant earliest,
        @Nullable Instant latest,
        long findings) {}
