package vn.chungtay.infra.eventstream.operate;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operator asked for, and what became of it. Never forgotten.
 *
 * @param id the same for the same request of the same person, however often it is sent
 * @param kind what is to be done
 * @param target to what, by name; no personal data
 * @param actor who asked, as HMAC of their staff code
 * @param reason why, in the operator's words; absent where none is demanded
 * @param requestedAt when
 * @param state how far it has got
 * @param outcome what has been done so far, counts by name
 * @param trouble what keeps it from going on, or why it failed; absent when all is well
 * @param changedAt when state, outcome or trouble changed last
 */
public record OperatorAct(
        String id,
        Kind kind,
        Map<String, String> target,
        String actor,
        @Nullable String reason,
        Instant requestedAt,
        State state,
        Map<String, Long> outcome,
        @Nullable String trouble,
        Instant changedAt) {

    /** Name in {@link #target()} of an aggregate. */
    public static final String AGGREGATE = "aggregateId";

    /** What operators can ask for. */
    public enum Kind {
        /** Take an aggregate's dead letters in, from its first. */
        RETRY_LETTER,
        /** The same for all aggregates whose first letter has this cause. */
        RETRY_CAUSE,
        /** Give a dead letter up, and let those behind it go on. */
        DISCARD_LETTER,
        /** Send the events of the log again, from a position on. */
        REPUBLISH_FROM,
        /** Send the events of one aggregate again. */
        REPUBLISH_AGGREGATE,
        /** Make a view anew from the first event, beside the one that is shown. */
        REBUILD_PROJECTION,
        /** Give up the view that is being made. */
        ABANDON_REBUILD
    }

    /** How far an act has got. */
    public enum State {
        /** Waits for the replica that carries it out, or is at work. */
        OPEN,
        /** Carried out; the outcome says with what success. */
        DONE,
        /** Given up, see the trouble. */
        FAILED
    }

    public OperatorAct {
        target = Map.copyOf(target);
        outcome = Map.copyOf(outcome);
    }

    /** An act that nobody has begun. */
    public static OperatorAct requested(
            String id, Kind kind, Map<String, String> target, String actor, @Nullable String reason, Instant at) {
        return new OperatorAct(id, kind, target, actor, reason, at, State.OPEN, Map.of(), null, at);
    }

    /** One thing that it is about. */
    public String target(String name) {
        String value = target.get(name);
        if (value == null) {
            throw new IllegalStateException("The act " + id + " does not say which " + name);
        }
        return value;
    }
}
