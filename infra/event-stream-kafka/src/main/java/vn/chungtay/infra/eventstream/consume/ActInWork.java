package vn.chungtay.infra.eventstream.consume;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorActs;

/** An operator's act while this replica carries it out; what it has done is stored letter by letter. */
final class ActInWork {

    /** Names in an act's outcome. */
    static final String TAKEN_IN = "takenIn";

    static final String FAILED = "failed";
    static final String DISCARDED = "discarded";

    private final OperatorAct act;
    private final OperatorActs acts;
    private final BooleanSupplier goesOn;
    private final Map<String, Long> outcome;

    /**
     * An act, with what was done of it before.
     *
     * @param goesOn whether this replica is the one that acts, and is not about to stop
     */
    ActInWork(OperatorAct act, OperatorActs acts, BooleanSupplier goesOn) {
        this.act = act;
        this.acts = acts;
        this.goesOn = goesOn;
        this.outcome = new HashMap<>(act.outcome());
    }

    String id() {
        return act.id();
    }

    /**
     * Asked before each step.
     *
     * @throws Left when another replica goes on with it, or will
     */
    void goOn() {
        if (!goesOn.getAsBoolean()) {
            throw new Left();
        }
    }

    void count(String what) {
        outcome.merge(what, 1L, Long::sum);
        acts.progress(act, outcome);
    }

    void done() {
        acts.done(act, outcome);
    }

    /** The act is left open, for the replica that goes on with it. */
    static final class Left extends RuntimeException {}
}
