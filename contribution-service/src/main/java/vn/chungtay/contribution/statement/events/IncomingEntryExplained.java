package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A line of the bank says how an entry's money came in. Stands in one commit with {@link LineTied}.
 *
 * @param entryId the entry of the ledger, {@code entry-<place in the log>}
 * @param lineId the line
 * @param occurredOn the day it was confirmed, in Vietnam
 */
@Stored(name = "contribution.IncomingEntryExplained", revision = 1)
public record IncomingEntryExplained(String entryId, String lineId, LocalDate occurredOn) {}
