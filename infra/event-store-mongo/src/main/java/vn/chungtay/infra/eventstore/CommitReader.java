package vn.chungtay.infra.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads commits in the order of the log and makes sure that each begins where the one before it ended. It asks for commits at
 * positions known in advance: where one ends, the next begins, if there is one.
 */
final class CommitReader {

    private static final int SHORTEST_LOOK = 16;
    private static final int LOOK_GROWTH = 4;
    private static final int ATTEMPTS = 3;

    private final CommitCollection commits;
    private final OwnCommits own;
    private final LogAlarm alarm;
    private final LogSettings settings;

    /** A position at which a commit is known to end; readers that wait at the end of the log all ask for this one. */
    private final AtomicLong knownEnd = new AtomicLong();

    /**
     * Where the log ends, perhaps: it only decides how many keys a query asks for. Who waits at the end mostly finds nothing
     * there, many times a second, and that look must be cheap; who has much to read should ask seldom.
     */
    private final AtomicLong guessedEnd = new AtomicLong();

    private final AtomicLong lastEndCheckNanos = new AtomicLong(System.nanoTime());

    CommitReader(CommitCollection commits, OwnCommits own, LogAlarm alarm, LogSettings settings) {
        this.commits = commits;
        this.own = own;
        this.alarm = alarm;
        this.settings = settings;
    }

    /**
     * The events from this position on: at least as many as asked for, up to the end of a commit, or all that there are; or fewer,
     * those that this process has appended itself, and more with the next call.
     *
     * @throws LogNotDense if no commit stands where one must
     */
    List<LoggedEvent> read(long from, int enough) {
        for (int attempt = 1; ; attempt++) {
            try {
                List<LoggedEvent> events = readOnce(from, enough);
                if (!events.isEmpty()) {
                    alarm.passed(from, events.getLast().position());
                }
                return events;
            } catch (
                    LogNotDense
                            gap) { // apparent only, if the query ran while two commits came in and saw the later one
                if (attempt == ATTEMPTS) {
                    alarm.raise(from, gap.getMessage(), gap);
                    throw gap;
                }
            }
        }
    }

    private List<LoggedEvent> readOnce(long from, int enough) {
        List<LoggedEvent> events = new ArrayList<>();
        List<CommitDocument> appended = own.from(from, enough);
        if (!appended.isEmpty()) {
            long end = addDense(appended, from, events);
            guess(end, 0);
            ended(end);
            return events;
        }
        int look = Math.clamp(guessedEnd.get() - from, 1, mostOf(enough));
        long lookedFrom = from;
        List<CommitDocument> found = commits.beginningWithin(from, look);
        long expected = from;
        if (found.isEmpty() || found.getFirst().position() != from) {
            expected = addRestOfCommitAround(from, events);
        }
        while (true) {
            expected = addDense(found, expected, events);
            boolean more = expected >= lookedFrom + look;
            guess(expected, more ? look : 0);
            if (!more || events.size() >= enough) {
                break;
            }
            look = Math.min(look * LOOK_GROWTH, mostOf(enough - events.size()));
            lookedFrom = expected;
            found = commits.beginningWithin(expected, look);
        }
        if (events.isEmpty()) {
            occasionallyCheckThatLogEndsAt(from);
        } else {
            ended(expected);
        }
        return events;
    }

    private int mostOf(int enough) {
        return Math.clamp(enough, SHORTEST_LOOK, settings.readCommits());
    }

    /** A look that was filled to its end is expected to go on much further; one that was not has found the end. */
    private void guess(long expected, int filledLook) {
        if (filledLook == 0) {
            guessedEnd.set(expected);
        } else {
            guessedEnd.accumulateAndGet(expected + (long) filledLook * LOOK_GROWTH, Math::max);
        }
    }

    /** Adds the events of these commits as long as one begins where the last ended; answers where the last ended. */
    private static long addDense(List<CommitDocument> found, long from, List<LoggedEvent> events) {
        long expected = from;
        for (CommitDocument commit : found) {
            if (commit.position() != expected) {
                if (!events.isEmpty()) {
                    return expected; // what stands before the gap is good; the next read begins at the gap
                }
                throw new LogNotDense("no commit stands at " + expected + ", but one at " + commit.position());
            }
            events.addAll(commit.events());
            expected = commit.end();
        }
        return expected;
    }

    /** A token may point inside a commit: adds what is left of it; answers where it ends. */
    private long addRestOfCommitAround(long from, List<LoggedEvent> events) {
        if (from == 0 || from == knownEnd.get()) {
            return from;
        }
        CommitDocument before =
                lastBefore(from).orElseThrow(() -> new LogNotDense("no commit stands at " + from + ", nor before it"));
        if (before.end() < from) {
            throw new LogNotDense("no commit reaches " + from + ", the one before it ends at " + before.end());
        }
        if (before.end() == from) {
            ended(from);
            return from;
        }
        for (LoggedEvent event : commits.at(before.position()).orElse(before).events()) {
            if (event.position() >= from) {
                events.add(event);
            }
        }
        return before.end();
    }

    private Optional<CommitDocument> lastBefore(long position) {
        long lowest = Math.max(0, position - LogSettings.MOST_COMMIT_EVENTS); // of whoever wrote it
        long to = position;
        int look = SHORTEST_LOOK;
        while (to > lowest) {
            long from = Math.max(lowest, to - look);
            List<CommitDocument> found = commits.framesWithin(from, Math.toIntExact(to - from));
            if (!found.isEmpty()) {
                return Optional.of(found.getLast());
            }
            to = from;
            look *= LOOK_GROWTH;
        }
        return Optional.empty();
    }

    /** By keys alone a gap looks like the end. */
    private void occasionallyCheckThatLogEndsAt(long end) {
        long last = lastEndCheckNanos.get();
        boolean due = System.nanoTime() - last >= settings.endCheck().toNanos();
        if (!due || !lastEndCheckNanos.compareAndSet(last, System.nanoTime())) {
            return;
        }
        long newestEnd = commits.newest().map(CommitDocument::end).orElse(0L);
        if (newestEnd != end && commits.framesWithin(end, 1).isEmpty()) {
            lastEndCheckNanos.set(System.nanoTime() - settings.endCheck().toNanos()); // the next attempt checks at once
            throw new LogNotDense("no commit stands at " + end + ", but the log ends at " + newestEnd);
        }
    }

    /** A position at which a commit is known to end, 0 if none is. */
    long knownEnd() {
        return knownEnd.get();
    }

    private void ended(long end) {
        knownEnd.accumulateAndGet(end, Math::max);
    }
}
