package vn.chungtay.housing.inspection.write;

/** How far an inspection has come. */
public enum InspectionState {
    /** The case was drawn; nobody is to look at it yet. */
    DRAWN,
    /** Somebody is. */
    ASSIGNED,
    /** Nothing is wrong. */
    SOUND,
    /** Something is wrong, and somebody has to follow it up. */
    FOLLOW_UP,
    /** It was followed up. */
    CLOSED
}
