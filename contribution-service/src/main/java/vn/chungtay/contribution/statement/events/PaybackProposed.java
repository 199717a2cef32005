package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Somebody says that with this line of money that left the bank a line of money that came in, and was no gift, went back whole.
 * Another person has to agree.
 *
 * @param debitId see {@link DebitEvent#debitId()}
 * @param lineId the line that it paid back, {@code line-<32 hex digits>}
 * @param proposedBy who said so, as staffRef; they may not confirm it
 * @param occurredOn the day it was said
 */
@Stored(name = "contribution.PaybackProposed", revision = 1)
public record PaybackProposed(String debitId, String lineId, String proposedBy, LocalDate occurredOn)
        implements DebitEvent {}
