package vn.chungtay.infra.eventstore;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Commits that wait for their insert, bounded in count and in bytes. */
final class CommitQueue {

    private final LogSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Condition work = lock.newCondition();
    private final Deque<PendingCommit> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private boolean closed;

    CommitQueue(LogSettings settings) {
        this.settings = settings;
    }

    /**
     * Puts a commit at the end of the queue.
     *
     * @throws LogBusy if there was no room for it in time, or the log is closed
     */
    void put(PendingCommit commit, Duration longest) {
        lock.lock();
        try {
            long nanos = longest.toNanos();
            while (!closed && !fits(commit)) {
                if (nanos <= 0) {
                    throw new LogBusy(
                            "Nothing was appended: " + waiting.size() + " commits were waiting for " + longest);
                }
                nanos = room.awaitNanos(nanos);
            }
            if (closed) {
                throw new LogBusy("Nothing was appended: the log is closed");
            }
            waiting.addLast(commit);
            waitingBytes += commit.commit().bytes();
            work.signal();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LogBusy("Nothing was appended: its writer was interrupted");
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes as many commits as one insert command may carry, and waits for one where there is none; none only when the queue is
     * closed and empty.
     *
     * @param first were taken before and could not be placed; they go in front
     */
    List<PendingCommit> takeGroup(List<PendingCommit> first) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (first.isEmpty() && waiting.isEmpty() && !closed) {
                work.await();
            }
            List<PendingCommit> group = new ArrayList<>(first);
            long bytes = bytes(first);
            PendingCommit next = waiting.peekFirst();
            while (next != null
                    && group.size() < settings.groupCommits()
                    && (group.isEmpty() || bytes + next.commit().bytes() <= settings.groupBytes())) {
                group.add(waiting.removeFirst());
                bytes += next.commit().bytes();
                waitingBytes -= next.commit().bytes();
                next = waiting.peekFirst();
            }
            room.signalAll();
            return group;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more commits; what waits can still be taken out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            room.signalAll();
            work.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes out all that waits. */
    List<PendingCommit> drain() {
        lock.lock();
        try {
            List<PendingCommit> rest = List.copyOf(waiting);
            waiting.clear();
            waitingBytes = 0;
            return rest;
        } finally {
            lock.unlock();
        }
    }

    private static long bytes(List<PendingCommit> commits) {
        return commits.stream().mapToLong(commit -> commit.commit().bytes()).sum();
    }

    private boolean fits(PendingCommit commit) {
        return waiting.isEmpty()
                || (waiting.size() < settings.queuedCommits()
                        && waitingBytes + commit.commit().bytes() <= settings.queuedBytes());
    }
}
