package vn.chungtay.contribution.correction.entry;

/** What an entry is that can be corrected. The names are stored: they never change. */
public enum EntryKind {
    /** What a house gave back. */
    RETURN,
    /** A fee, for example the bank's. */
    FEE,
    /** What the bank paid as interest. */
    INTEREST,
    /** What was passed on to another unit's fund: one entry in each of the two funds. */
    TRANSFER
}
