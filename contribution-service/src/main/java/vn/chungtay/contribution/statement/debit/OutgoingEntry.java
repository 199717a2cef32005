package vn.chungtay.contribution.statement.debit;

/**
 * Money that left a fund by its ledger.
 *
 * @param entryId the entry, {@code entry-<place in the log>}
 * @param fundId the fund
 * @param amountVnd how much, đồng
 */
public record OutgoingEntry(String entryId, String fundId, long amountVnd) {}
