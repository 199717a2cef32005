package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The line that was said to explain an entry does not. Stands in one commit with {@link LineUntied}.
 *
 * @param entryId the entry of the ledger, {@code entry-<place in the log>}
 * @param lineId the line
 * @param occurredOn the day it was said, in Vietnam
 */
@Stored(name = "contribution.IncomingEntryReleased", revision = 1)
public record IncomingEntryReleased(String entryId, String lineId, LocalDate occurredOn) {}
