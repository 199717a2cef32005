package vn.chungtay.infra.service.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The generations that there are of a projection at this moment.
 *
 * @param serving the one that is shown
 * @param other the one beside it, absent most of the time
 * @param last the youngest that there ever was
 * @param act the operator's act that asked for the youngest, absent while it is the first
 */
public record Generations(
        Generation serving,
        @Nullable Other other,
        Generation last,
        @Nullable String act) {

    /** Before anybody has asked for anything. */
    static final Generations FIRST = new Generations(Generation.FIRST, null, Generation.FIRST, null);

    /** What becomes of the generation beside the one that is shown. */
    public enum State {
        /** It is being made and takes the place of the other when it is complete. */
        BUILDING,
        /** It was shown until a moment ago, and goes on for those who are still reading it. */
        RETIRING,
        /** It stops everywhere, and its places are emptied. */
        REMOVING
    }

    /**
     * A generation that is not shown.
     *
     * @param state what becomes of it
     * @param since when that began, by the server's clock
     * @param target how many events the log held when it was asked for
     */
    public record Other(Generation generation, State state, Instant since, long target) {}

    /** Those that take in events. */
    List<Generation> running() {
        return other == null || other.state == State.REMOVING ? List.of(serving) : List.of(serving, other.generation);
    }

    /** The other generation where it is in this state. */
    @Nullable
    Other other(State state) {
        return other != null && other.state == state ? other : null;
    }
}
