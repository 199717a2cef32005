package vn.chungtay.contribution.statement.file;

/** Where a bank's file has what came in and what left. The names are stored: they never change. */
public enum AmountColumns {
    /** A column for each. */
    DEBIT_AND_CREDIT,
    /** One column, with a minus or brackets where the money left. */
    ONE_WITH_MINUS,
    /** One column, and a mark in another. */
    ONE_WITH_MARK
}
