package vn.chungtay.contribution.closing.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * An accountant found that bank and cash box held what the ledger says at a month's end, and beside it only money that is open: it
 * came in by a line of the bank and is not the ledger's, or not yet. The month stays open until another person confirms. The open
 * lines are two lists of one length.
 *
 * @param closingId see {@link ClosingEvent#closingId()}
 * @param fundId the fund
 * @param unitCode the unit that owns it
 * @param month the month, for example {@code 2025-02}
 * @param bankVnd what stood in the bank account at its end, đồng
 * @param cashVnd what was counted in cash at its end, đồng
 * @param openLineIds the lines of money that came in and were open at its end, {@code line-<32 hex digits>}, each once
 * @param openAmountsVnd for each what of it the bank held and the ledger did not know, đồng; below 0 where the ledger stood at more
 *     for it, which was corrected later
 * @param documentNumber number of the paper that shows it, for example the record of the counting
 * @param proposedBy who proposed it, as staffRef; they may not confirm it
 * @param occurredOn the day it was proposed, see {@link ClosingEvent#occurredOn()}
 */
@Stored(name = "contribution.ClosingProposed", revision = 2)
public record ClosingProposed(
        String closingId,
        String fundId,
        String unitCode,
        YearMonth month,
        long bankVnd,
        long cashVnd,
        List<String> openLineIds,
        List<Long> openAmountsVnd,
        String documentNumber,
        String proposedBy,
        LocalDate occurredOn)
        implements ClosingEvent {

    public ClosingProposed {
        openLineIds = List.copyOf(openLineIds);
        openAmountsVnd = List.copyOf(openAmountsVnd);
    }

    /** What was open in all, đồng. */
    public long openLinesVnd() {
        return openAmountsVnd.stream().mapToLong(Long::longValue).sum();
    }
}
