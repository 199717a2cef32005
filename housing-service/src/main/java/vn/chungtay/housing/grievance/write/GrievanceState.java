package vn.chungtay.housing.grievance.write;

/** How far a grievance has come at the level that has to answer it. */
public enum GrievanceState {
    /** Nobody looks into it yet. */
    OPEN,
    /** Somebody does. */
    IN_WORK,
    /** An answer is written and waits to be confirmed. */
    PROPOSED,
    /** The answer is given. */
    ANSWERED,
    /** It can no more be reopened. */
    CLOSED
}
