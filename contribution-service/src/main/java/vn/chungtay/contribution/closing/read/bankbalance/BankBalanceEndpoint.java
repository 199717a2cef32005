package vn.chungtay.contribution.closing.read.bankbalance;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.closing.read.bankbalance.BankBalanceView.AccountBalance;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Offers what the bank held at a month's end, for its closing. */
@RestController
public class BankBalanceEndpoint {

    /** A fund has one account, or a few at several banks. */
    private static final int MOST = 100;

    private final Views views;

    public BankBalanceEndpoint(Views views) {
        this.views = views;
    }

    /** What each account held, with the line that says so. */
    @GetMapping("/api/v1/contributions/funds/{fundId}/months/{month}/bank-balance")
    @Permitted("contribution.read-fund")
    public Answer<BankBalanceView> balance(
            @PathVariable String fundId, @PathVariable YearMonth month, MinPosition minPosition) {
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
