package vn.chungtay.contribution.closing.read.bankbalance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.ACCOUNT;
import static vn.chungtay.contribution.Samples.ACCOUNT_CONFIRMED;
import static vn.chungtay.contribution.Samples.ACCOUNT_NAMED;
import static vn.chungtay.contribution.Samples.BALANCES_READ;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.STATEMENT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.closing.read.bankbalance.BankBalanceView.AccountBalance;
import vn.chungtay.contribution.statement.events.BalancesRead;

class BankBalanceProjectorTest {

    private static final YearMonth FEBRUARY = YearMonth.from(DAY);
    private static final String ID = BankBalanceDocument.id(ACCOUNT, FEBRUARY);

    private final Projection projection = new Projection(mongo -> new BankBalanceProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void keepsTheLatestDayOfAMonthWhateverIsReadLast() throws Exception {
        projection.deliver(1, ACCOUNT_NAMED, ACCOUNT_CONFIRMED, BALANCES_READ, read(DAY.minusDays(1), 5));
        assertThat(projection.find(ID, BankBalanceDocument.class).balanceVnd())
                .isEqualTo(BALANCES_READ.balancesVnd().getLast());

        projection.deliver(5, read(DAY, 6));
        assertThat(projection.find(ID, BankBalanceDocument.class).balanceVnd()).isEqualTo(6);

        projection.deliver(6, read(DAY.plusDays(1), 7));
        assertThat(projection.find(ID, BankBalanceDocument.class).balanceVnd()).isEqualTo(7);
    }

    @Test
    void knowsWhichAccountsAreConfirmed() throws Exception {
        projection.deliver(1, ACCOUNT_NAMED);
        assertThat(projection.find(ACCOUNT, BankAccountDocument.class).confirmed())
                .isFalse();

        projection.deliver(2, ACCOUNT_CONFIRMED);
        assertThat(projection.find(ACCOUNT, BankAccountDocument.class).confirmed())
                .isTrue();
    }

    @Test
    void offersASumOnlyWhereEveryAccountIsKnown() {
        var one = new AccountBalance("account-1", 5, DAY, "line-1", STATEMENT);
        var other = new AccountBalance("account-2", 7, DAY, "debit-2", STATEMENT);

        assertThat(BankBalanceView.of(FUND, "2025-02", List.of(one, other), List.of())
                        .bankVnd())
                .isEqualTo(12);
        assertThat(BankBalanceView.of(FUND, "2025-02", List.of(one), List.of("account-2"))
                        .bankVnd())
                .isNull();
        assertThat(BankBalanceView.of(FUND, "2025-02", List.of(), List.of()).bankVnd())
                .isNull();
    }

    private static BalancesRead read(LocalDate day, long balanceVnd) {
        return new BalancesRead(
                STATEMENT, ACCOUNT, FUND, List.of(FEBRUARY), List.of(day), List.of("line-x"), List.of(balanceVnd), DAY);
    }
}
