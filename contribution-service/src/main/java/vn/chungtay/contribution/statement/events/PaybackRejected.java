package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another person did not agree; the line of money that left waits again.
 *
 * @param debitId see {@link DebitEvent#debitId()}
 * @param occurredOn the day it was rejected
 */
@Stored(name = "contribution.PaybackRejected", revision = 1)
public record PaybackRejected(String debitId, LocalDate occurredOn) implements DebitEvent {}
