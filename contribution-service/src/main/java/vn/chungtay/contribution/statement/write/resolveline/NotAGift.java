package vn.chungtay.contribution.statement.write.resolveline;

/** Why money that came in is no gift. The names are stored: they never change. */
public enum NotAGift {
    /** It goes back to whoever sent it. */
    REFUND,
    /** The bank's interest: the fund's money, though nobody gave it. */
    INTEREST,
    /** The unit moved its own money. */
    OWN_TRANSFER,
    /** The bank's or somebody else's mistake. */
    MISTAKE
}
