package vn.chungtay.contribution.fund.read.fundview;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * What was booked in a month of a fund, as it is kept.
 *
 * @param id fund and month
 * @param position see {@link ViewDocument#position()}
 * @param fundId the fund
 * @param month the month, for example {@code 2025-02}
 * @param inVnd what the fund held more by single entries, đồng
 * @param outVnd what it held less by single entries, đồng
 * @param lateVnd what of both together happened in a month that was closed already, đồng
 * @param closing absent while the month is open
 */
@Document("fundMonth")
@CompoundIndex(def = "{'fundId': 1, 'month': 1}")
record MonthDocument(
        String id,
        long position,
        String fundId,
        String month,
        long inVnd,
        long outVnd,
        long lateVnd,
        @Nullable Closing closing)
        implements ViewDocument {

    /**
     * That the month was closed.
     *
     * @param closingId the closing
     * @param heldVnd what the ledger says was held at the month's end, đồng
     * @param bankVnd what stood in the bank account, đồng
     * @param cashVnd what was counted in cash, đồng
     * @param openLinesVnd what of the bank's balance was not the ledger's, or not yet, đồng; absent in documents of before there could
     *     be any
     * @param closedOn the day
     */
    record Closing(
            String closingId,
            long heldVnd,
            long bankVnd,
            long cashVnd,
            @Nullable Long openLinesVnd,
            LocalDate closedOn) {}

    static String id(String fundId, YearMonth month) {
        return fundId + "/" + month;
    }

    /** Before anything is counted in it. */
    static MonthDocument of(String fundId, YearMonth month) {
        return new MonthDocument(id(fundId, month), -1, fundId, month.toString(), 0, 0, 0, null);
    }

    MonthDocument with(LedgerEntry entry, LocalDate bookedOn, Position counted) {
        long changeVnd = entry.heldChangeVnd();
        return new MonthDocument(
                id,
                counted.value(),
                fundId,
                month,
                inVnd + Math.max(changeVnd, 0),
                outVnd + Math.max(-changeVnd, 0),
                lateVnd + (bookedOn.equals(entry.occurredOn()) ? 0 : Math.abs(changeVnd)),
                closing);
    }

    MonthDocument closed(MonthClosed event, Position counted) {
        var end = new Closing(
                event.closingId(),
                event.heldVnd(),
                event.bankVnd(),
                event.cashVnd(),
                event.openLinesVnd(),
                event.occurredOn());
        return new MonthDocument(id, counted.value(), fundId, month, inVnd, outVnd, lateVnd, end);
    }
}
