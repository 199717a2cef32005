package vn.chungtay.contribution.closing.write;

/** What became of a closing. */
enum ClosingState {
    /** Another person has to decide. */
    PROPOSED,
    /** The month is closed. */
    CONFIRMED,
    /** It is not, by this closing. */
    REJECTED
}
