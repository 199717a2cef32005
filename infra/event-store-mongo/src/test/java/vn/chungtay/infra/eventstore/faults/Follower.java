package vn.chungtay.infra.eventstore.faults;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.chungtay.infra.eventstore.LoggedEvent;

/** Reads the log while it grows, and notes the ids of the events in the order in which it sees them. */
final class Follower implements Callable<Void> {

    private static final int BATCH = 7;
    private static final int POLL_MS = 5;

    private final UnsteadyProcess process;
    private final LogModel model;
    private final CountDownLatch writersDone;
    private final List<String> seen = new ArrayList<>();

    Follower(UnsteadyProcess process, LogModel model, CountDownLatch writersDone) {
        this.process = process;
        this.model = model;
        this.writersDone = writersDone;
    }

    @Override
    public Void call() throws InterruptedException {
        while (!writersDone.await(POLL_MS, TimeUnit.MILLISECONDS)) {
            try {
                readOn();
            } catch (MongoException | IllegalStateException unread) { // a fault, or the process was started anew
                model.couldNotRead();
            }
        }
        return null;
    }

    /** Reads what is left; nothing may fail any more. */
    void readToTheEnd() {
        while (readOn()) {
            Thread.onSpinWait();
        }
    }

    /** False if there is nothing new. */
    private boolean readOn() {
        List<LoggedEvent> events = process.log().log().read(seen.size(), BATCH);
        events.forEach(event -> seen.add(event.id()));
        return !events.isEmpty();
    }

    List<String> seen() {
        return seen;
    }
}
