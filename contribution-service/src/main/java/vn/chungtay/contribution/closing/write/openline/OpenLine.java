package vn.chungtay.contribution.closing.write.openline;

/**
 * A line of money that came in, as it was open at a month's end.
 *
 * @param lineId the line
 * @param amountVnd what of it the bank held and the ledger did not know, đồng; below 0 where the ledger stood at more for it, which
 *     was corrected later; never 0
 */
public record OpenLine(String lineId, long amountVnd) {}
