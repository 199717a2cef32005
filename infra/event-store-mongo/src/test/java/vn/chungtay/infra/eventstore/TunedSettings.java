package vn.chungtay.infra.eventstore;

import java.time.Duration;

/** The settings of a log as they are by default, but for the bounds that a test is about. */
public final class TunedSettings {

    private static final LogSettings DEFAULTS = LogSettings.defaults();

    private int groupCommits = DEFAULTS.groupCommits();
    private int groupBytes = DEFAULTS.groupBytes();
    private int queuedCommits = DEFAULTS.queuedCommits();
    private long queuedBytes = DEFAULTS.queuedBytes();
    private int commitBytes = DEFAULTS.commitBytes();
    private int commitEvents = DEFAULTS.commitEvents();
    private Duration queueTimeout = DEFAULTS.queueTimeout();
    private Duration settleTimeout = DEFAULTS.settleTimeout();
    private Duration longestRetryDelay = DEFAULTS.longestRetryDelay();
    private Duration endCheck = DEFAULTS.endCheck();
    private long recentBytes = DEFAULTS.recentBytes();

    TunedSettings group(int commits, int bytes) {
        groupCommits = commits;
        groupBytes = bytes;
        return this;
    }

    TunedSettings queue(int commits, long bytes) {
        queuedCommits = commits;
        queuedBytes = bytes;
        return this;
    }

    TunedSettings commit(int events, int bytes) {
        commitEvents = events;
        commitBytes = bytes;
        return this;
    }

    /** How long an append waits for a place in the queue, and then for its outcome. */
    public TunedSettings patience(Duration forPlace, Duration forOutcome) {
        queueTimeout = forPlace;
        settleTimeout = forOutcome;
        return this;
    }

    /** The longest pause while an outcome is unclear. */
    public TunedSettings longestRetryDelay(Duration delay) {
        longestRetryDelay = delay;
        return this;
    }

    /** How often a reader that waits makes sure that it is at the end. */
    public TunedSettings endCheck(Duration interval) {
        endCheck = interval;
        return this;
    }

    /** Memory for events of aggregates that were read. */
    TunedSettings recentBytes(long bytes) {
        recentBytes = bytes;
        return this;
    }

    public LogSettings build() {
        return new LogSettings(
                groupCommits,
                groupBytes,
                queuedCommits,
                queuedBytes,
                commitBytes,
                commitEvents,
                queueTimeout,
                settleTimeout,
                DEFAULTS.retryDelay(),
                longestRetryDelay,
                DEFAULTS.readCommits(),
                endCheck,
                recentBytes);
    }
}
