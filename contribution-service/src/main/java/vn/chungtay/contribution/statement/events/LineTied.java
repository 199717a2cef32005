package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another person confirmed that a line is an entry of the ledger. The entry is explained in the same commit; no money moves.
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param entryId the entry, {@code entry-<place in the log>}
 * @param occurredOn the day it was confirmed
 */
@Stored(name = "contribution.LineTied", revision = 1)
public record LineTied(String lineId, String entryId, LocalDate occurredOn) implements LineEvent {}
