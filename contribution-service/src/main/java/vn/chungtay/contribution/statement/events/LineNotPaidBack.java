package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The line of money that left did not pay it back after all: it is still to be paid back (same commit).
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param debitId the line of money that left
 * @param occurredOn the day it was said
 */
@Stored(name = "contribution.LineNotPaidBack", revision = 1)
public record LineNotPaidBack(String lineId, String debitId, LocalDate occurredOn) implements LineEvent {}
