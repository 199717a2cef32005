package vn.chungtay.contribution.gift.write.recordmoney;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody records by hand what the bank's statement brings: it would be counted twice.
 *
 * @param receivedIn how the money was handed over
 */
record BankMoneyComesByStatement(ReceivedIn receivedIn) implements Rule {

    @Override
    public boolean broken() {
        return receivedIn == ReceivedIn.BANK;
    }

    @Override
    public String code() {
        return "gift.bank-by-statement-only";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
