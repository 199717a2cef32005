package vn.chungtay.contribution.closing.read.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bank and ledger of a fund at a month's end: {@code bankVnd + inCashVnd = ledgerVnd + linesIn − linesOut}. What is tied, and what
 * became a gift by its line, stands on both sides and cancels out.
 *
 * @param fundId the fund
 * @param month for example {@code 2025-02}
 * @param ledgerVnd what the fund held by its books, free and set aside, đồng
 * @param bankVnd what its accounts held by statements, đồng; left out where an account has no statement up to that month
 * @param inCashVnd what the ledger knows and the bank does not, đồng: by the books it lies in the cash box. Below 0 where the bank
 *     holds more than its lines explain. Left out together with {@code bankVnd}
 * @param linesIn money that came in by the bank and that the ledger does not know
 * @param linesOut money that left by the bank and that the ledger does not know
 * @param entriesIn money that came in by the ledger, is no gift, and that no line of the bank explains: in cash, under way, or wrong
 * @param entriesOut money that left by the ledger and that no line of the bank explains: in cash, under way, or wrong
 * @param items what stands on one side only, 500 of it at most; the table has all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReconciliationView(
        String fundId,
        String month,
        long ledgerVnd,
        @Nullable Long bankVnd,
        @Nullable Long inCashVnd,
        Sum linesIn,
        Sum linesOut,
        Sum entriesIn,
        Sum entriesOut,
        List<OpenItem> items) {

    /**
     * How many, and what they add up to.
     *
     * @param count how many
     * @param sumVnd đồng
     */
    public record Sum(int count, long sumVnd) {

        Sum plus(long amountVnd) {
            return new Sum(count + 1, Math.addExact(sumVnd, amountVnd));
        }
    }
}
