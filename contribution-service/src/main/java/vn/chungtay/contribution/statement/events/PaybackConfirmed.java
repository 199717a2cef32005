package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another person confirmed that a line of money that left paid a line of money that came in back. The line that was paid back says
 * so in the same commit; no money moves, and the ledger knows of neither.
 *
 * @param debitId see {@link DebitEvent#debitId()}
 * @param lineId the line that it paid back, {@code line-<32 hex digits>}
 * @param occurredOn the day it was confirmed
 */
@Stored(name = "contribution.PaybackConfirmed", revision = 1)
public record PaybackConfirmed(String debitId, String lineId, LocalDate occurredOn) implements DebitEvent {}
