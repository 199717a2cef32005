package vn.chungtay.housing.grievance.write;

import java.util.EnumSet;
import java.util.Set;

/** What may be done with a grievance, and in which of its states: the table of transitions. */
public enum GrievanceStep {
    TAKE_UP,
    PROPOSE_ANSWER,
    RETURN_ANSWER,
    CONFIRM_ANSWER,
    REOPEN,
    ESCALATE,
    CLOSE;

    /** The states in which the step is possible. */
    public Set<GrievanceState> from() {
        return switch (this) {
            case TAKE_UP -> EnumSet.of(GrievanceState.OPEN);
            case PROPOSE_ANSWER -> EnumSet.of(GrievanceState.IN_WORK);
            case RETURN_ANSWER, CONFIRM_ANSWER -> EnumSet.of(GrievanceState.PROPOSED);
            case ESCALATE -> EnumSet.range(GrievanceState.OPEN, GrievanceState.PROPOSED);
            case REOPEN, CLOSE -> EnumSet.of(GrievanceState.ANSWERED);
        };
    }

    /** The state that it leads to. */
    public GrievanceState to() {
        return switch (this) {
            case REOPEN, ESCALATE -> GrievanceState.OPEN;
            case TAKE_UP, RETURN_ANSWER -> GrievanceState.IN_WORK;
            case PROPOSE_ANSWER -> GrievanceState.PROPOSED;
            case CONFIRM_ANSWER -> GrievanceState.ANSWERED;
            case CLOSE -> GrievanceState.CLOSED;
        };
    }

    /** Whether the clock takes it: said too early, too late or twice, it is not refused but changes nothing. */
    public boolean byClock() {
        return this == ESCALATE || this == CLOSE;
    }
}
