package vn.chungtay.infra.eventstore.faults;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the steps of a process's appends, and ends it as {@code kill -9} would at the step at which it is to die. */
final class Steps implements CommandListener {

    /** Exit status of a process that was killed, by others or by itself. */
    static final int KILLED = 137;

    private final AtomicInteger left;
    private final boolean mortal;

    /**
     * Begins to count.
     *
     * @param toLive steps until the end, 0 for no end
     */
    Steps(int toLive) {
        this.left = new AtomicInteger(toLive);
        this.mortal = toLive > 0;
    }

    void step() {
        if (mortal && left.decrementAndGet() <= 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        step();
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        step();
    }
}
