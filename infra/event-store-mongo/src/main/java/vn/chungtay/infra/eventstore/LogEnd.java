package vn.chungtay.infra.eventstore;

/**
 * Where the log ends.
 *
 * @param next position of the commit that will come next, 0 for an empty log
 * @param latestMs latest time of all events, in milliseconds since 1970; {@link Long#MIN_VALUE} for an empty log
 */
record LogEnd(long next, long latestMs) {

    static final LogEnd EMPTY = new LogEnd(0, Long.MIN_VALUE);

    LogEnd after(Commit commit) {
        return new LogEnd(next + commit.size(), Math.max(latestMs, commit.latestMs()));
    }

    static LogEnd of(CommitDocument last) {
        return new LogEnd(last.end(), last.latestMs());
    }
}
