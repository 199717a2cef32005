package vn.chungtay.infra.eventstore;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** A commit on its way into the log, and the thread that waits for its outcome. */
final class PendingCommit {

    private enum Stage {
        /** Not sent yet: it can still be taken back. */
        QUEUED,
        /** Sent: only the log can tell what becomes of it. */
        SENT,
        /** Taken back before it was sent. */
        TAKEN_BACK
    }

    private final Commit commit;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.QUEUED);
    private final CompletableFuture<Long> outcome = new CompletableFuture<>();

    PendingCommit(Commit commit) {
        this.commit = commit;
    }

    Commit commit() {
        return commit;
    }

    /** From here on it may get into the log. False if its writer has given up before. */
    boolean send() {
        return stage.compareAndSet(Stage.QUEUED, Stage.SENT) || stage.get() == Stage.SENT;
    }

    /** It is in the log at this position. */
    void settle(long position) {
        outcome.complete(position);
    }

    /** It is not in the log and will not get there. */
    void refuse(RuntimeException reason) {
        outcome.completeExceptionally(reason);
    }

    /** Nobody works on it any more. */
    void giveUp() {
        outcome.completeExceptionally(
                stage.compareAndSet(Stage.QUEUED, Stage.TAKEN_BACK) ? closed() : unknown("the log was closed"));
    }

    /**
     * Waits until it is known what became of it.
     *
     * @return position of its first event
     * @throws KeyTaken if another commit holds one of its keys
     * @throws DuplicateIdempotencyKey if another commit holds its idempotency key
     * @throws LogBusy if it was taken back: nothing was appended
     * @throws AppendOutcomeUnknown if it was sent and is not settled in time
     */
    long await(Duration longest) {
        try {
            return outcome.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException refused) {
            throw because(refused);
        } catch (TimeoutException late) {
            throw giveUpWaiting("it was not settled within " + longest);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw giveUpWaiting("its writer was interrupted");
        }
    }

    private RuntimeException giveUpWaiting(String why) {
        if (stage.compareAndSet(Stage.QUEUED, Stage.TAKEN_BACK)) {
            return new LogBusy("Nothing was appended: " + why);
        }
        return unknown(why);
    }

    private AppendOutcomeUnknown unknown(String why) {
        return new AppendOutcomeUnknown("The outcome of commit " + commit.id() + " is not known: " + why);
    }

    private static LogBusy closed() {
        return new LogBusy("Nothing was appended: the log is closed");
    }

    private static RuntimeException because(ExecutionException refused) {
        return refused.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(refused);
    }
}
