package vn.chungtay.contribution.closing.read.closingview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The closing of a month that somebody proposed.
 *
 * @param closingId the closing
 * @param fundId the fund
 * @param unitCode the unit that owns it
 * @param month the month, for example {@code 2025-02}
 * @param bankVnd what stood in the bank account at its end, đồng
 * @param cashVnd what was counted in cash at its end, đồng
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
        String documentNumber,
        LocalDate occurredOn,
        String state,
        @Nullable LocalDate decidedOn,
        long position) {

    static ClosingView of(ClosingDocument closing) {
        return new ClosingView(
                closing.id(),
                closing.fundId(),
                closing.unitCode(),
                closing.month(),
                closing.bankVnd(),
                closing.cashVnd(),
                closing.documentNumber(),
                closing.occurredOn(),
                closing.state(),
                closing.decidedOn(),
                closing.proposedAt());
    }
}
