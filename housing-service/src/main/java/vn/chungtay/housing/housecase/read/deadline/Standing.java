package vn.chungtay.housing.housecase.read.deadline;

/**
 * How a case stands to its deadline. A suspended case stands as any other: no text that is known to us stops the deadline, and a
 * house that nobody builds is what whoever chases late ones looks for.
 */
public enum Standing {
    /** The house is still to be handed over, and there is time. */
    RUNNING,
    /** The house is still to be handed over, and the last day is past. */
    LATE,
    /** The house was handed over in time. */
    MET,
    /** The house was handed over, but too late. */
    MISSED,
    /** The case has no deadline: it was given up, was not listed yet, or none was in force. */
    NONE
}
