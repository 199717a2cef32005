package vn.chungtay.contribution.closing.read.bankbalance;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.closing.read.bankbalance.BankBalanceView.AccountBalance;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** What the accounts of a fund held at a month's end, as statements say. */
@Component
public class BankBalances {

    /** A fund has one account, or a few at several banks. */
    private static final int MOST = 100;

    private final Views views;

    public BankBalances(Views views) {
        this.views = views;
    }

    /** What each account held, with the line that says so. */
    public Answer<BankBalanceView> of(String fundId, YearMonth month, MinPosition minPosition) {
        return views.read(BankBalanceProjector.VIEW, minPosition, documents -> balance(documents, fundId, month));
    }

    private static BankBalanceView balance(ServedDocuments documents, String fundId, YearMonth month) {
        List<BankAccountDocument> accounts = documents.find(
                BankAccountDocument.class,
                query(where("fundId").is(fundId).and("confirmed").is(true))
                        .with(Sort.by("_id"))
                        .limit(MOST));
        List<AccountBalance> balances = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (BankAccountDocument account : accounts) {
            documents
                    .find(
                            BankBalanceDocument.class,
                            query(where("accountId")
                                            .is(account.id())
                                            .and("month")
                                            .lte(month.toString()))
                                    .with(Sort.by(Sort.Direction.DESC, "month"))
                                    .limit(1))
                    .stream()
                    .findFirst()
                    .ifPresentOrElse(
                            balance -> balances.add(AccountBalance.of(balance)), () -> without.add(account.id()));
        }
        return BankBalanceView.of(fundId, month.toString(), balances, without);
    }
}
