package vn.chungtay.infra.eventstore;

import java.util.List;

/**
 * Knows where the log ends, or finds out. What it knows stays true for ever as a lower bound, since the log only grows; whether
 * others have appended since is seen by walking on from there.
 */
final class LogTail {

    private static final int SHORTEST_LOOK = 16;
    private static final int LONGEST_LOOK = 1_024;

    private final CommitCollection commits;
    private volatile LogEnd known = LogEnd.EMPTY;
    private volatile boolean sought;
    private volatile boolean stale = true;

    LogTail(CommitCollection commits) {
        this.commits = commits;
    }

    /** The end as this process knows it; the log may be longer. */
    LogEnd known() {
        return known;
    }

    /** Where the next group is placed; another process may have taken the place in the meantime. */
    LogEnd current() {
        if (stale) {
            find();
            stale = false;
        }
        return known;
    }

    /** Something did not go as planned: whoever places the next group must look first. */
    void forget() {
        stale = true;
    }

    /** A group was settled: the log reaches at least to here. */
    synchronized void settled(LogEnd end) {
        if (end.next() > known.next()) {
            known = end;
        }
    }

    /** Asks the database for the end, by a majority read from the primary. */
    LogEnd find() {
        if (!sought) {
            commits.newest().map(LogEnd::of).ifPresent(this::settled);
            sought = true;
        }
        LogEnd end = known;
        int look = SHORTEST_LOOK;
        while (true) {
            List<CommitDocument> ahead = commits.framesWithin(end.next(), look);
            LogEnd walked = walk(end, ahead);
            if (walked.equals(end)) {
                settled(end);
                return end;
            }
            end = walked;
            look = Math.min(look * 4, LONGEST_LOOK);
        }
    }

    /** Goes on as far as one commit begins where the last ended; one that was seen too early is met again by the next look. */
    private static LogEnd walk(LogEnd from, List<CommitDocument> ahead) {
        LogEnd end = from;
        for (CommitDocument commit : ahead) {
            if (commit.position() == end.next()) {
                end = new LogEnd(commit.end(), Math.max(end.latestMs(), commit.latestMs()));
            }
        }
        return end;
    }
}
