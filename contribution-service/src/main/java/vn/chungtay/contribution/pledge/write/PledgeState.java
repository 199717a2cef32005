package vn.chungtay.contribution.pledge.write;

/** What became of a pledge. */
enum PledgeState {
    /** Something is outstanding. */
    OPEN,
    /** All of it came. */
    KEPT,
    /** What was outstanding will not come. */
    WITHDRAWN
}
