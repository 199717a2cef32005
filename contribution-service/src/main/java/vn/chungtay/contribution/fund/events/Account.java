package vn.chungtay.contribution.fund.events;

/** Where a fund's money can stand. The names are stored: they never change. */
public enum Account {
    /** Outside: those who gave. What stands here on the credit side is all that was ever received. */
    GIFTS,
    /** Received and free. */
    CASH,
    /** Set aside for instalments of houses. */
    RESERVED,
    /** Outside: paid out to houses. */
    DISBURSED,
    /** Outside: what came back of it stands here on the credit side. */
    RETURNED
}
