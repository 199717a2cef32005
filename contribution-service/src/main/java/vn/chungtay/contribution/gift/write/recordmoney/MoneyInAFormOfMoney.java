package vn.chungtay.contribution.gift.write.recordmoney;

import java.util.Map;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Money is given in a form that is money.
 *
 * @param form of the gift
 */
public record MoneyInAFormOfMoney(GiftForm form) implements Rule {

    @Override
    public boolean broken() {
        return !form.isMoney();
    }

    @Override
    public String code() {
        return "gift.form-not-money";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("form", form.name());
    }
}
