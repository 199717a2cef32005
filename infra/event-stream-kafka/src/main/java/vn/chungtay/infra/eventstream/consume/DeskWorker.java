package vn.chungtay.infra.eventstream.consume;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.chungtay.infra.eventstore.deadletter.SequenceClaims;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.eventstream.operate.WakeUp;

/**
 * Carries out what operators ask of the dead-letter desk, one act after the other and in one replica at a time. An outage leaves
 * the act open; it is tried again with pauses that grow to a bound.
 */
public final class DeskWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeskWorker.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** What the replicas of a service contend for. */
    static final String CLAIMS = "stream consumers";

    static final String DESK = "desk";

    /** Above the longest reaction: it is renewed before each letter. */
    private static final Duration CLAIM = Duration.ofSeconds(30);

    /** What a reaction gets to end when the service stops; cut off, it is repeated later. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final DeadLetterDesk desk;
    private final OperatorActs acts;
    private final SequenceClaims claims;
    private final Outage outage;
    private final WakeUp wakeUp = new WakeUp();

    private final List<Consumer<List<WaitingLetters>>> listeners = new CopyOnWriteArrayList<>();

    private volatile List<WaitingLetters> waiting = List.of();
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    /**
     * A worker that is not running yet.
     *
     * @param database the service's own
     */
    public DeskWorker(DeadLetterDesk desk, OperatorActs acts, MongoDatabase database, Outage outage) {
        this.desk = desk;
        this.acts = acts;
        this.claims = new SequenceClaims(database, CLAIMS, CLAIM);
        this.outage = outage;
        acts.onRequest(wakeUp::call);
    }

    /** What waited when it was looked last, a few seconds ago at most. */
    public List<WaitingLetters> waiting() {
        return waiting;
    }

    /** Calls the listener whenever it has been looked what waits. */
    public void onLook(Consumer<List<WaitingLetters>> listener) {
        listeners.add(listener);
    }

    private void look() {
        List<WaitingLetters> now = desk.waiting();
        waiting = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    @Override
    public void start() {
        stopping = false;
        thread = Thread.ofVirtual().name("dead-letter-desk").start(this::run);
    }

    @Override
    public void stop() {
        stopping = true;
        wakeUp.call();
        Thread running = thread;
        if (running != null) {
            try {
                if (!running.join(FAREWELL)) {
                    running.interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        Thread running = thread;
        return running != null && running.isAlive();
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        try {
            while (!stopping) {
                try {
                    look();
                    boolean worked = work();
                    pause = FIRST_PAUSE;
                    if (!worked) {
                        wakeUp.await(LOOK_EVERY);
                    }
                } catch (RuntimeException e) {
                    LOG.warn("The dead-letter desk waits {} until this passes", pause, e);
                    wakeUp.await(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("The dead-letter desk was interrupted; what is open stays open");
        }
    }

    /** Whether there was something to do, and this replica did it. */
    private boolean work() {
        if (acts.nextOpen(DeadLetterDesk.ACTS).isEmpty()) {
            return false;
        }
        Optional<SequenceClaims.Claim> claim = claims.take(DESK);
        if (claim.isEmpty()) {
            return false;
        }
        try {
            // Before the claim, another replica may have finished it.
            Optional<OperatorAct> act = acts.nextOpen(DeadLetterDesk.ACTS);
            act.ifPresent(open -> carryOut(open, claim.get()));
            return act.isPresent();
        } finally {
            claim.get().release();
        }
    }

    private void carryOut(OperatorAct act, SequenceClaims.Claim claim) {
        try {
            desk.carryOut(act, new ActInWork(act, acts, () -> !stopping && claim.renew()));
            LOG.info("Act {} ({}) of an operator is done", act.id(), act.kind());
        } catch (ActInWork.Left e) {
            LOG.warn("Act {} is left open: this replica stops, or its reactions took longer than {}", act.id(), CLAIM);
        } catch (RuntimeException e) {
            String what = e.getClass().getSimpleName() + ": " + e.getMessage();
            if (e instanceof DeadLetterDesk.NotRunning || outage.behind(e)) {
                acts.trouble(act, what);
                throw e;
            }
            LOG.error("Act {} ({}) of an operator failed", act.id(), act.kind(), e);
            acts.failed(act, what);
        }
    }
}
