package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A line that is no gift left the bank again, whole, with a line of money that left (same commit).
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param debitId the line of money that left, {@code debit-<32 hex digits>}
 * @param occurredOn the day it was confirmed
 */
@Stored(name = "contribution.LinePaidBack", revision = 1)
public record LinePaidBack(String lineId, String debitId, LocalDate occurredOn) implements LineEvent {}
