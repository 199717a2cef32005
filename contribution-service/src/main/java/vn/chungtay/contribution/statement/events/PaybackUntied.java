package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * It was not so: the line of money that left waits again, and the line of money that came in can be paid back by another one. That
 * line says so in the same commit.
 *
 * @param debitId see {@link DebitEvent#debitId()}
 * @param lineId the line that it was said to have paid back
 * @param untiedBy who said so, as staffRef
 * @param occurredOn the day it was said
 */
@Stored(name = "contribution.PaybackUntied", revision = 1)
public record PaybackUntied(String debitId, String lineId, String untiedBy, LocalDate occurredOn)
        implements DebitEvent {}
