package vn.chungtay.contribution.statement.write;

/** What became of a line. */
enum LineState {
    /** Its code made it a gift. */
    MATCHED,
    /** Nobody has said what it is. */
    WAITING,
    /** Somebody has, and another person must confirm it. */
    PROPOSED,
    /** It was confirmed. */
    RESOLVED,
    /** It was confirmed that it is an entry of the ledger. */
    TIED
}
