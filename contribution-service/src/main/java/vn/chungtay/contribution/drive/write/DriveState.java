package vn.chungtay.contribution.drive.write;

/** How far a drive has got. */
public enum DriveState {
    /** An officer wrote it down. */
    DRAFT,
    /** The head of the unit opened it: it takes gifts. */
    OPEN,
    /** It takes nothing more but corrections. */
    CLOSED
}
