package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * An officer said that a waiting line is no gift but money that the ledger has already: what a house gave back, or what another
 * unit's fund passed on. Another person has to confirm it.
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param entryId the entry of the ledger, {@code entry-<place in the log>}, of the line's fund and amount
 * @param proposedBy who said so, as staffRef; they may not confirm it
 * @param occurredOn the day they said so
 */
@Stored(name = "contribution.TieProposed", revision = 1)
public record TieProposed(String lineId, String entryId, String proposedBy, LocalDate occurredOn)
        implements LineEvent {}
