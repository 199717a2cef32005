package vn.chungtay.contribution.receipt.write.voidreceipt;

/** Why a receipt counts no more. The names are stored: they never change. */
public enum VoidReason {
    /** The giver is written wrongly, or is another. */
    WRONG_NAME,
    /** The gift was recorded with a wrong measure. */
    WRONG_AMOUNT,
    /** It is the receipt of a gift that was never made. */
    WRONG_GIFT,
    /** The paper was spoiled or lost. */
    SPOILED,
    /** The gift went back to its giver. */
    GIFT_RETURNED
}
