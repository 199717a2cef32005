package vn.chungtay.contribution.correction.write;

/** What became of a correction. */
enum CorrectionState {
    /** Another person has to decide. */
    PROPOSED,
    /** The ledgers have it. */
    CONFIRMED,
    /** They have not, and never will. */
    REJECTED
}
