package vn.chungtay.contribution.fund.write;

import java.time.YearMonth;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * What somebody found at the end of a month's last day.
 *
 * @param month the month
 * @param bankVnd what stood in the bank account, đồng as {@link VndAmount} has it, or 0
 * @param cashVnd what was counted in cash, đồng as {@link VndAmount} has it, or 0
 */
public record MonthEnd(YearMonth month, long bankVnd, long cashVnd) {

    /**
     * Refuses sums beyond the limits.
     *
     * @throws RuleViolated {@code money.not-positive}, {@code money.too-large}
     */
    public MonthEnd {
        bankVnd = noneOrMore(bankVnd);
        cashVnd = noneOrMore(cashVnd);
    }

    private static long noneOrMore(long sumVnd) {
        return sumVnd == 0 ? 0 : new VndAmount(sumVnd).value();
    }
}
