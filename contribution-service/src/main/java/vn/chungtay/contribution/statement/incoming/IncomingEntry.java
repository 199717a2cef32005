package vn.chungtay.contribution.statement.incoming;

import java.time.LocalDate;

/**
 * Money that came into a fund by its ledger without being a gift: what a house gave back, or what another fund passed on.
 *
 * @param entryId the entry, {@code entry-<place in the log>}
 * @param fundId the fund
 * @param amountVnd how much, đồng
 * @param occurredOn the day it happened, as the ledger says; no correction changes it
 */
public record IncomingEntry(String entryId, String fundId, long amountVnd, LocalDate occurredOn) {}
