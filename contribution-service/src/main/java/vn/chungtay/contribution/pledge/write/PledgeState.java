package vn.chungtay.contribution.pledge.write;

/** What became of a pledge. */
enum PledgeState {
    /** Something is outstanding. */
    OPEN,
    /** All of it came. */
    KEPT,
    /** What was outstanding will not come. */
    WITHDRAWN;

    /** What a pledge is of which so much is outstanding. */
    static PledgeState of(long outstanding) {
        return outstanding == 0 ? KEPT : OPEN;
    }
}
