package vn.chungtay.contribution.statement.incoming;

/**
 * Money that came into a fund by its ledger without being a gift: what a house gave back, or what another fund passed on.
 *
 * @param entryId the entry, {@code entry-<place in the log>}
 * @param fundId the fund
 * @param amountVnd how much, đồng
 */
public record IncomingEntry(String entryId, String fundId, long amountVnd) {}
