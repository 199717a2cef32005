package vn.chungtay.contribution.fund.events;

/**
 * An entry that corrects an earlier one of the same fund, which stays as it is: the difference between what that one stood at and
 * what is right. It is dated on the day of the correction, in an open month, and points back by {@link #entryId()}.
 */
public sealed interface EntryCorrection extends LedgerEntry
        permits ReturnCorrected, FeeCorrected, InterestCorrected, TransferSentCorrected, TransferReceivedCorrected {

    /** The entry that was wrong, {@code entry-<place in the log>}. */
    String entryId();

    /** The correction that two people agreed on, {@code correction-<uuid>}. */
    String correctionId();

    /** Number of the paper that shows it. */
    String documentNumber();

    /** What the entry stood at, đồng. */
    long amountBeforeVnd();

    /** What it stands at, đồng; 0 where it should never have been. */
    long rightVnd();
}
