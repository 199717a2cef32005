package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A line of the bank says how an entry's money left. Stands in one commit with {@link DebitTied}.
 *
 * @param entryId the entry of the ledger, {@code entry-<place in the log>}
 * @param debitId the line
 * @param occurredOn the day it was said, in Vietnam
 */
@Stored(name = "contribution.EntryExplained", revision = 1)
public record EntryExplained(String entryId, String debitId, LocalDate occurredOn) {}
