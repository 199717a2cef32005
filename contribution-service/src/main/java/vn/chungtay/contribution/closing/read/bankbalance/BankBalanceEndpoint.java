package vn.chungtay.contribution.closing.read.bankbalance;

import java.time.YearMonth;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;

/** Offers what the bank held at a month's end, for its closing. */
@RestController
public class BankBalanceEndpoint {

    private final BankBalances balances;

    public BankBalanceEndpoint(BankBalances balances) {
        this.balances = balances;
    }

    /** What each account held, with the line that says so. */
    @GetMapping("/api/v1/contributions/funds/{fundId}/months/{month}/bank-balance")
    @Permitted("contribution.read-fund")
    public Answer<BankBalanceView> balance(
            @PathVariable String fundId, @PathVariable YearMonth month, MinPosition minPosition) {
        return balances.of(fundId, month, minPosition);
    }
}
