package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * An entry of the ledger stands at another amount than it was booked with, by a correction in the same commit. No line of the bank
 * explained it at that moment; one of the right amount may.
 *
 * @param entryId the entry, {@code entry-<place in the log>}
 * @param amountBeforeVnd what it stood at, đồng
 * @param rightVnd what it stands at, đồng; 0 where it should never have been
 * @param occurredOn the day of the correction
 */
@Stored(name = "contribution.EntryAmountCorrected", revision = 1)
public record EntryAmountCorrected(String entryId, long amountBeforeVnd, long rightVnd, LocalDate occurredOn) {}
