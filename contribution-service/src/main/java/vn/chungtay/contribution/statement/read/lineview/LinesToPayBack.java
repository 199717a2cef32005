package vn.chungtay.contribution.statement.read.lineview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.account.read.accountview.ConfirmedAccounts;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Lines of money that came in, are no gift, and have not left the bank again. */
@Component
public class LinesToPayBack {

    private static final List<String> LEAVES_AGAIN = List.of("REFUND", "OWN_TRANSFER", "MISTAKE");

    private final Views views;
    private final ConfirmedAccounts accounts;

    public LinesToPayBack(Views views, ConfirmedAccounts accounts) {
        this.views = views;
        this.accounts = accounts;
    }

    /**
     * Those of a fund and an amount, the oldest first.
     *
     * @param most how many at most
     */
    public List<LineView> of(String fundId, long amountVnd, int most, MinPosition minPosition) {
        var open = query(where("accountId")
                        .in(accounts.ofFund(fundId, minPosition))
                        .and("state")
                        .is("RESOLVED")
                        .and("amountVnd")
                        .is(amountVnd)
                        .and("proposal.notAGift")
                        .in(LEAVES_AGAIN)
                        .and("paidBackBy")
                        .is(null))
                .with(Sort.by("takenAt"))
                .limit(most);
        return views.read(
                        LineViewProjector.VIEW,
                        minPosition,
                        lines -> lines.find(LineDocument.class, open).stream()
                                .map(LineView::of)
                                .toList())
                .data();
    }
}
