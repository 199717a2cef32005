package vn.chungtay.contribution.gift.write.recordmoney;

/** How money was handed over. The names are stored and published: they never change. */
public enum ReceivedIn {
    /** In notes, against a receipt. */
    CASH,
    /** By transfer; the bank's statement says so, and no officer. */
    BANK
}
