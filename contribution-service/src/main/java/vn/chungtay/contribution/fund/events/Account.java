package vn.chungtay.contribution.fund.events;

/** Where a fund's money can stand. The names are stored: they never change. */
public enum Account {
    /** Outside: those who gave. What stands here on the credit side is all that was ever received. */
    GIFTS,
    /** Received and free. */
    CASH,
    /** Set aside for instalments of houses. */
    RESERVED,
    /** Outside: given back to those who gave. */
    REFUNDED,
    /** Outside: paid out to houses. */
    DISBURSED,
    /** Outside: what came back of it stands here on the credit side. */
    RETURNED,
    /** Outside: fees, for example the bank's. */
    FEES,
    /** Another fund of the suite: what came from there stands here on the credit side. No gift, so never added to what was given. */
    TRANSFERS_IN,
    /** Another fund of the suite: what was passed on to it. Not for a house yet. */
    TRANSFERS_OUT,
    /** Outside: the bank, where it paid interest. No gift, so never added to what was given. */
    INTEREST;

    /** Whether what stands here is in the fund, in its bank account or its cash box. */
    public boolean held() {
        return this == CASH || this == RESERVED;
    }
}
