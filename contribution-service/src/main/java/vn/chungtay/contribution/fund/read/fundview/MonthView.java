package vn.chungtay.contribution.fund.read.fundview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of a fund: opening balance + in − out = closing balance, and the next month opens with it. What is held is what is free
 * and what is set aside for houses.
 *
 * @param month the month, for example {@code 2025-02}
 * @param state {@code OPEN} or {@code CLOSED}
 * @param openingVnd what the fund held at its beginning, đồng
 * @param inVnd what came in, đồng
 * @param outVnd what left, đồng
 * @param closingVnd what the fund held at its end, đồng; so far, where the month is open
 * @param lateVnd how much of what came in and left had happened in a month that was closed already, đồng
 * @param bankVnd what stood in the bank account at its end, đồng; absent while it is open
 * @param cashVnd what was counted in cash at its end, đồng; absent while it is open
 * @param openLinesVnd what of {@code bankVnd} was not the ledger's, or not yet, đồng: {@code bankVnd + cashVnd − openLinesVnd =
 *     closingVnd}; absent while it is open
 * @param closingId the closing; absent while it is open
 * @param closedOn the day it was closed; absent while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MonthView(
        String month,
        String state,
        long openingVnd,
        long inVnd,
        long outVnd,
        long closingVnd,
        long lateVnd,
        @Nullable Long bankVnd,
        @Nullable Long cashVnd,
        @Nullable Long openLinesVnd,
        @Nullable String closingId,
        @Nullable LocalDate closedOn) {

    /**
     * The months with their balances.
     *
     * @param months all of a fund, the oldest first
     */
    static List<MonthView> of(List<MonthDocument> months) {
        List<MonthView> views = new ArrayList<>();
        long heldVnd = 0;
        for (MonthDocument month : months) {
            views.add(of(month, heldVnd));
            heldVnd += month.inVnd() - month.outVnd();
        }
        return views;
    }

    private static MonthView of(MonthDocument month, long openingVnd) {
        MonthDocument.Closing end = month.closing();
        return new MonthView(
                month.month(),
                end == null ? "OPEN" : "CLOSED",
                openingVnd,
                month.inVnd(),
                month.outVnd(),
                openingVnd + month.inVnd() - month.outVnd(),
                month.lateVnd(),
                end == null ? null : end.bankVnd(),
                end == null ? null : end.cashVnd(),
                end == null ? null : Long.valueOf(end.openLinesVnd() == null ? 0 : end.openLinesVnd()),
                end == null ? null : end.closingId(),
                end == null ? null : end.closedOn());
    }
}
