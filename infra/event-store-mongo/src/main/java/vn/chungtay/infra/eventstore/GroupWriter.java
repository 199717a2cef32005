package vn.chungtay.infra.eventstore;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets groups of commits into the log, one after the other, and settles of each commit what became of it before the next group
 * begins.
 *
 * <p>A group is placed behind the end of the log and inserted in order. The unique position decides between processes: whoever
 * holds a position has won it, the others place what is left behind the new end. An unclear outcome is settled by inserting the
 * same commits at the same positions again until the server answers; that a commit cannot be found proves nothing, since its
 * insert may still be on the way. Inserts are ordered, so an attempt that comes late stops at the first position that is held:
 * nothing gets in twice, and no gap arises.
 */
final class GroupWriter {

    private static final Logger log = LoggerFactory.getLogger(GroupWriter.class);

    private final CommitCollection commits;
    private final LogTail tail;
    private final OwnCommits own;
    private final LogSettings settings;
    private final LogObserver observer;

    GroupWriter(CommitCollection commits, LogTail tail, OwnCommits own, LogSettings settings, LogObserver observer) {
        this.commits = commits;
        this.tail = tail;
        this.own = own;
        this.settings = settings;
        this.observer = observer;
    }

    /**
     * Places the group behind the end of the log and settles it there.
     *
     * @return what lost its place to another process and must be placed anew; everybody who waits for another of these commits
     *     knows its outcome
     * @throws InterruptedException when the log is being closed; the rest must be given up
     */
    List<PendingCommit> write(List<PendingCommit> group) throws InterruptedException {
        LogEnd end = endOfLog(group.size());
        return settle(new Placement(group.stream().filter(PendingCommit::send).toList(), end));
    }

    private LogEnd endOfLog(int waiting) throws InterruptedException {
        Backoff backoff = new Backoff(settings);
        while (true) {
            try {
                return tail.current();
            } catch (MongoException unreachable) {
                log.warn("The end of the log cannot be read; {} commits wait", waiting, unreachable);
                backoff.pause();
            }
        }
    }

    /** Settles the placed commits; returns those that must be placed anew, since something else stands where they should. */
    private List<PendingCommit> settle(Placement placed) throws InterruptedException {
        Backoff backoff = new Backoff(settings);
        boolean unclear = false;
        while (!placed.isEmpty()) {
            try {
                observer.inserting(placed.size());
                Optional<InsertStopped> stopped = commits.insert(placed.documents());
                if (stopped.isEmpty()) {
                    settleAll(placed);
                    break;
                }
                tail.forget();
                if (mustMove(placed, stopped.get(), unclear)) {
                    observer.raceLost(placed.size());
                    return placed.pending();
                }
            } catch (MongoException failed) {
                tail.forget();
                unclear = true;
                observer.unclear(placed.size());
                log.warn(
                        "It is unclear whether {} commits are in the log from position {} on; they are inserted again",
                        placed.size(),
                        placed.first().position(),
                        failed);
            }
            if (!placed.isEmpty()) {
                backoff.pause();
            }
        }
        return List.of();
    }

    /** Settles what is held already, and the commit that the insert stopped at; true if the rest cannot stay at its place. */
    private boolean mustMove(Placement placed, InsertStopped stopped, boolean unclear) {
        PendingCommit stoppedAt = placed.pending().get(stopped.index());
        Map<Long, CommitDocument> holders = tail.beyond(placed.first().before()).stream()
                .collect(Collectors.toMap(CommitDocument::position, Function.identity()));
        while (!placed.isEmpty()) {
            Placement.Placed first = placed.first();
            CommitDocument holder = holders.get(first.position());
            if (holder == null) {
                return first.pending() == stoppedAt && refuse(placed, stopped, unclear);
            }
            if (!first.isHeldBy(holder)) {
                return true;
            }
            settleFirst(placed);
        }
        return false;
    }

    /** Refuses the first commit if it can never get in: another holds its keys, or the server does not take it at all. */
    private boolean refuse(Placement placed, InsertStopped stopped, boolean unclear) {
        PendingCommit pending = placed.first().pending();
        Optional<RuntimeException> reason = Rivalry.of(pending.commit(), commits.rivalsOf(pending.commit()));
        if (reason.isEmpty() && !stopped.duplicate() && !unclear) {
            reason = Optional.of(new EventStoreException("The database refused the commit", stopped.cause()));
        }
        if (reason.isEmpty()) {
            return false; // its rival is not on a majority yet, or an earlier attempt may still bring it in
        }
        placed.removeFirst();
        pending.refuse(reason.get());
        return true;
    }

    private void settleAll(Placement placed) {
        while (!placed.isEmpty()) {
            settleFirst(placed);
        }
    }

    private void settleFirst(Placement placed) {
        Placement.Placed first = placed.first();
        placed.removeFirst();
        tail.settled(first.end());
        own.settled(first.position(), first.document());
        first.pending().settle(first.position());
    }
}
