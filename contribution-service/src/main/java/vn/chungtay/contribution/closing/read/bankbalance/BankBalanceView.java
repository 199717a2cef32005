package vn.chungtay.contribution.closing.read.bankbalance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bank held at a month's end as statements say, to be offered to whoever proposes the closing. They look at the bank's own
 * paper all the same: after the last line that was imported there may be others.
 *
 * @param fundId the fund
 * @param month for example {@code 2025-02}
 * @param bankVnd what all accounts held together, đồng; left out where an account has no statement up to that month
 * @param accounts what each held
 * @param accountsWithout confirmed accounts without a balance in any statement up to that month
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BankBalanceView(
        String fundId,
        String month,
        @Nullable Long bankVnd,
        List<AccountBalance> accounts,
        List<String> accountsWithout) {

    /**
     * What an account held.
     *
     * @param accountId the account
     * @param balanceVnd đồng, after the line
     * @param day of the line, in that month or, where it has none, before
     * @param lineId the line, of money that came in or left
     * @param statementId the statement it stands in
     */
    public record AccountBalance(String accountId, long balanceVnd, LocalDate day, String lineId, String statementId) {

        static AccountBalance of(BankBalanceDocument balance) {
            return new AccountBalance(
                    balance.accountId(), balance.balanceVnd(), balance.day(), balance.lineId(), balance.statementId());
        }
    }

    static BankBalanceView of(
            String fundId, String month, List<AccountBalance> accounts, List<String> accountsWithout) {
        boolean known = !accounts.isEmpty() && accountsWithout.isEmpty();
        return new BankBalanceView(
                fundId,
                month,
                known
                        ? Long.valueOf(accounts.stream()
                                .mapToLong(AccountBalance::balanceVnd)
                                .sum())
                        : null,
                accounts,
                accountsWithout);
    }
}
