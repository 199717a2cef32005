package vn.chungtay.contribution.closing.events;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.chungtay.infra.service.stored.Stored;

/**
 * An accountant found that bank and cash box held what the ledger says at a month's end. The month stays open until another person
 * confirms.
 *
 * @param closingId see {@link ClosingEvent#closingId()}
 * @param fundId the fund
 * @param unitCode the unit that owns it
 * @param month the month, for example {@code 2025-02}
 * @param bankVnd what stood in the bank account at its end, đồng
 * @param cashVnd what was counted in cash at its end, đồng
 * @param documentNumber number of the paper that shows it, for example the record of the counting
 * @param proposedBy who proposed it, as staffRef; they may not confirm it
 * @param occurredOn the day it was proposed, see {@link ClosingEvent#occurredOn()}
 */
@Stored(name = "contribution.ClosingProposed", revision = 1)
public record ClosingProposed(
        String closingId,
        String fundId,
        String unitCode,
        YearMonth month,
        long bankVnd,
        long cashVnd,
        String documentNumber,
        String proposedBy,
        LocalDate occurredOn)
        implements ClosingEvent {}
