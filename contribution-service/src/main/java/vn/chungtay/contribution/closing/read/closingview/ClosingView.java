package vn.chungtay.contribution.closing.read.closingview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.closing.events.ClosingProposed;

/**
 * The closing of a month that somebody proposed.
 *
 * @param closingId the closing
 * @param fundId the fund
 * @param unitCode the unit that owns it
 * @param month the month, for example {@code 2025-02}
 * @param bankVnd what stood in the bank account at its end, đồng
 * @param cashVnd what was counted in cash at its end, đồng
 * @param openLinesVnd what of the bank's balance was not the ledger's, or not yet, đồng
 * @param openLines the lines of money that came in and were open, of which that is the sum
 * @param documentNumber number of the paper that shows it
 * @param occurredOn the day it was proposed
 * @param state {@code PROPOSED}, {@code CONFIRMED} or {@code REJECTED}
 * @param decidedOn absent until somebody decides
 * @param position place in the log where it was proposed; the list goes on after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClosingView(
        String closingId,
        String fundId,
        String unitCode,
        String month,
        long bankVnd,
        long cashVnd,
        long openLinesVnd,
        List<OpenLine> openLines,
        String documentNumber,
        LocalDate occurredOn,
        String state,
        @Nullable LocalDate decidedOn,
        long position) {

    /**
     * A line that was open at the month's end.
     *
     * @param lineId the line
     * @param amountVnd what of it the bank held and the ledger did not know, đồng; below 0 where the ledger stood at more for it
     */
    public record OpenLine(String lineId, long amountVnd) {

        static List<OpenLine> of(ClosingProposed event) {
            return IntStream.range(0, event.openLineIds().size())
                    .mapToObj(line -> new OpenLine(
                            event.openLineIds().get(line),
                            event.openAmountsVnd().get(line)))
                    .toList();
        }
    }

    static ClosingView of(ClosingDocument closing) {
        List<OpenLine> open = closing.openLines() == null ? List.of() : closing.openLines();
        return new ClosingView(
                closing.id(),
                closing.fundId(),
                closing.unitCode(),
                closing.month(),
                closing.bankVnd(),
                closing.cashVnd(),
                open.stream().mapToLong(OpenLine::amountVnd).sum(),
                open,
                closing.documentNumber(),
                closing.occurredOn(),
                closing.state(),
                closing.decidedOn(),
                closing.proposedAt());
    }
}
