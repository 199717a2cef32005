package vn.chungtay.infra.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Joins concurrent appends of this process: while one group is on its way, the next gathers. One thread of its own writes, so
 * that an interrupted caller never breaks off an insert.
 */
final class GroupCommitter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupCommitter.class);

    private final CommitQueue queue;
    private final GroupWriter writer;
    private final LogSettings settings;
    private final LogObserver observer;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;

    GroupCommitter(GroupWriter writer, LogSettings settings, LogObserver observer) {
        this.queue = new CommitQueue(settings);
        this.writer = writer;
        this.settings = settings;
        this.observer = observer;
        this.thread = Thread.ofPlatform().daemon().name("event-log-writer").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /**
     * Appends the commit and waits for its outcome; throws as {@link PendingCommit#await} and {@link CommitQueue#put} do.
     *
     * @return position of its first event
     */
    long append(Commit commit) {
        long startedNanos = System.nanoTime();
        PendingCommit pending = new PendingCommit(commit);
        queue.put(pending, settings.queueTimeout());
        long position = pending.await(settings.settleTimeout());
        observer.appended(commit.size(), Duration.ofNanos(System.nanoTime() - startedNanos));
        return position;
    }

    /** Calls the listener after each group; the answer stops the calls. */
    Runnable onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void run() {
        List<PendingCommit> group = List.of();
        try {
            group = queue.takeGroup(List.of());
            while (!group.isEmpty()) {
                List<PendingCommit> moved = writer.write(group);
                listeners.forEach(Runnable::run);
                // What lost its place takes along what has come in the meantime: the larger a group, the fewer races.
                group = queue.takeGroup(moved);
            }
        } catch (InterruptedException closing) {
            log.warn("The log was closed before {} commits were settled", group.size());
        } catch (RuntimeException | Error broken) {
            log.error("The log cannot append any more until the service is started again", broken);
            throw broken;
        } finally {
            queue.close();
            group.forEach(PendingCommit::giveUp);
            queue.drain().forEach(PendingCommit::giveUp);
        }
    }

    /** Commits that wait for their insert. */
    int queuedCommits() {
        return queue.size();
    }

    /** False once appends are refused for good. */
    boolean isRunning() {
        return thread.isAlive();
    }

    /** Takes no more appends, settles those that wait, and ends; gives up what the database does not settle in time. */
    @Override
    public void close() {
        queue.close();
        if (!ended(settings.settleTimeout())) {
            thread.interrupt();
            if (!ended(settings.settleTimeout())) {
                log.error("The writer of the log does not end");
            }
        }
    }

    private boolean ended(Duration longest) {
        try {
            return thread.join(longest);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
