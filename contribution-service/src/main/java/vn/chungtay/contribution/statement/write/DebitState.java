package vn.chungtay.contribution.statement.write;

/** What became of a line of money that left. */
enum DebitState {
    /** Nobody has said what it is. */
    WAITING,
    /** Somebody says that it paid a line of money that came in back, and another person must confirm it. */
    PROPOSED,
    /** It is entries of the ledger, or paid a line back. */
    TIED
}
