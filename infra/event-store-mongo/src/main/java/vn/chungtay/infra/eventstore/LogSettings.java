package vn.chungtay.infra.eventstore;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of everything that the log queues, batches, waits for and reads.
 *
 * @param groupCommits most commits that one insert command carries, 1 to 1,000 (the least that servers promise to take whole)
 * @param groupBytes most bytes that one insert command carries, unless a single commit is larger; 1 KiB to 32 MiB
 * @param queuedCommits most commits that wait for their insert
 * @param queuedBytes most bytes that wait for their insert
 * @param commitBytes largest commit, below the 16 MiB that a MongoDB document may take
 * @param commitEvents most events in one commit
 * @param queueTimeout how long an append waits for a place in the queue before it is refused, see {@link LogBusy}
 * @param settleTimeout how long an append waits for its outcome, see {@link AppendOutcomeUnknown}
 * @param retryDelay pause before an unclear outcome is settled again; doubles up to {@code longestRetryDelay}
 * @param longestRetryDelay longest such pause
 * @param readCommits most commits that one query of a reader asks for
 * @param endCheck how often a reader that waits at the end makes sure that nothing stands beyond it
 * @param recentBytes memory, about, for each of what need not be read again: events of aggregates that were read, snapshots, and
 *     the latest commits of this process; 0 for none
 */
@ConfigurationProperties("chungtay.event-store")
public record LogSettings(
        @DefaultValue("500") int groupCommits,
        @DefaultValue("8388608") int groupBytes,
        @DefaultValue("10000") int queuedCommits,
        @DefaultValue("67108864") long queuedBytes,
        @DefaultValue("15728640") int commitBytes,
        @DefaultValue("10000") int commitEvents,
        @DefaultValue("1s") Duration queueTimeout,
        @DefaultValue("8s") Duration settleTimeout,
        @DefaultValue("10ms") Duration retryDelay,
        @DefaultValue("1s") Duration longestRetryDelay,
        @DefaultValue("256") int readCommits,
        @DefaultValue("5s") Duration endCheck,
        @DefaultValue("4194304") long recentBytes) {

    /** No commit of any process has more events than this. */
    static final int MOST_COMMIT_EVENTS = 100_000;

    private static final int KIB = 1024;
    private static final int MIB = KIB * KIB;

    public LogSettings {
        within("group-commits", groupCommits, 1, 1_000);
        within("group-bytes", groupBytes, KIB, 32L * MIB);
        within("queued-commits", queuedCommits, 1, 1_000_000);
        within("queued-bytes", queuedBytes, KIB, Long.MAX_VALUE);
        within("commit-bytes", commitBytes, KIB, 15L * MIB);
        within("commit-events", commitEvents, 1, MOST_COMMIT_EVENTS);
        within("queue-timeout in ms", queueTimeout.toMillis(), 1, 600_000);
        within("settle-timeout in ms", settleTimeout.toMillis(), 1, 600_000);
        within("retry-delay in ms", retryDelay.toMillis(), 1, 60_000);
        within("longest-retry-delay in ms", longestRetryDelay.toMillis(), retryDelay.toMillis(), 60_000);
        within("read-commits", readCommits, 16, 10_000);
        within("end-check in ms", endCheck.toMillis(), 1, 600_000);
        within("recent-bytes", recentBytes, 0, Long.MAX_VALUE);
    }

    /** The settings that a service runs with unless it says otherwise. */
    public static LogSettings defaults() {
        return new LogSettings(
                500,
                8 * MIB,
                10_000,
                64L * MIB,
                15 * MIB,
                10_000,
                Duration.ofSeconds(1),
                Duration.ofSeconds(8),
                Duration.ofMillis(10),
                Duration.ofSeconds(1),
                256,
                Duration.ofSeconds(5),
                4L * MIB);
    }

    /** The same, but every read asks the server for all of it. */
    public LogSettings withoutRecentEvents() {
        return new LogSettings(
                groupCommits,
                groupBytes,
                queuedCommits,
                queuedBytes,
                commitBytes,
                commitEvents,
                queueTimeout,
                settleTimeout,
                retryDelay,
                longestRetryDelay,
                readCommits,
                endCheck,
                0);
    }

    private static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "chungtay.event-store." + name + " must be between " + least + " and " + most + ", not " + value);
        }
    }
}
