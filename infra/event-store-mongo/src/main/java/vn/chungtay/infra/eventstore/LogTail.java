package vn.chungtay.infra.eventstore;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows where the log ends, or finds out. What it knows stays true for ever as a lower bound, since the log only grows; whether
 * others have appended since is seen by walking on from there.
 */
final class LogTail {

    private static final int SHORTEST_LOOK = 16;
    private static final int LOOK_GROWTH = 4;
    private static final int LONGEST_LOOK = 1_024;

    private final CommitCollection commits;

    /** How far the end had moved when it was sought last: a rival's groups are of like size. */
    private volatile int lastWay = SHORTEST_LOOK;

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
        beyond(known);
        return known;
    }

    /**
     * Walks on from a place where a commit ends. A commit that came in behind the eyes of a query may be missing before one that
     * was seen, but none that was acknowledged before the walk began.
     *
     * @return what stands there one behind the other up to the end, without the events
     */
    List<CommitDocument> beyond(LogEnd begin) {
        List<CommitDocument> met = new ArrayList<>();
        LogEnd end = begin;
        int look = lastWay;
        boolean more = true;
        while (more) {
            long looked = end.next() + look;
            for (CommitDocument commit : commits.framesWithin(end.next(), look)) {
                if (commit.position() == end.next()) {
                    end = new LogEnd(commit.end(), Math.max(end.latestMs(), commit.latestMs()));
                    met.add(commit);
                }
            }
            more = end.next() >= looked;
            look = Math.min(look * LOOK_GROWTH, LONGEST_LOOK);
        }
        settled(end);
        lastWay = Math.clamp(end.next() - begin.next() + 1, SHORTEST_LOOK, LONGEST_LOOK);
        stale = false;
        return met;
    }
}
