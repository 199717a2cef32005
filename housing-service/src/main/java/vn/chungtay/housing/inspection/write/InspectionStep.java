package vn.chungtay.housing.inspection.write;

import java.util.EnumSet;
import java.util.Set;

/** What may be done with an inspection, and in which of its states: the table of transitions. */
public enum InspectionStep {
    ASSIGN,
    FIND_NO_FAULT,
    FIND_FAULTS,
    CLOSE_FOLLOW_UP;

    /** The states in which the step is possible. */
    public Set<InspectionState> from() {
        return switch (this) {
            case ASSIGN -> EnumSet.of(InspectionState.DRAWN, InspectionState.ASSIGNED);
            case FIND_NO_FAULT, FIND_FAULTS -> EnumSet.of(InspectionState.ASSIGNED);
            case CLOSE_FOLLOW_UP -> EnumSet.of(InspectionState.FOLLOW_UP);
        };
    }

    /** The state that it leads to. */
    public InspectionState to() {
        return switch (this) {
            case ASSIGN -> InspectionState.ASSIGNED;
            case FIND_NO_FAULT -> InspectionState.SOUND;
            case FIND_FAULTS -> InspectionState.FOLLOW_UP;
            case CLOSE_FOLLOW_UP -> InspectionState.CLOSED;
        };
    }
}
