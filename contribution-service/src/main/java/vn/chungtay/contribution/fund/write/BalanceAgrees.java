package vn.chungtay.contribution.fund.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A month is closed only when the bank and the cash box held what the ledger says and what lay open, to the last đồng.
 *
 * @param end what they held
 * @param openLinesVnd what of it had come in by the bank and is not the ledger's, or not yet, đồng
 * @param ledgerVnd what the ledger says was free or set aside, đồng
 */
record BalanceAgrees(MonthEnd end, long openLinesVnd, long ledgerVnd) implements Rule {

    @Override
    public boolean broken() {
        return foundVnd() != ledgerVnd;
    }

    @Override
    public String code() {
        return "closing.balance-differs";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "month",
                end.month().toString(),
                "bankVnd",
                end.bankVnd(),
                "cashVnd",
                end.cashVnd(),
                "openLinesVnd",
                openLinesVnd,
                "ledgerVnd",
                ledgerVnd,
                "differenceVnd",
                foundVnd() - ledgerVnd);
    }

    private long foundVnd() {
        return end.bankVnd() + end.cashVnd() - openLinesVnd;
    }
}
