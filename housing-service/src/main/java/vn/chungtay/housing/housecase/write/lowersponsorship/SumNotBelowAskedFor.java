package vn.chungtay.housing.housecase.write.lowersponsorship;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What was asked of a fund, and is not refused or let go, was promised: the sum that is left covers it.
 *
 * @param amountVnd the sum that is to be left, đồng
 * @param askedForVnd what is asked for, set aside or paid of it, đồng
 */
public record SumNotBelowAskedFor(long amountVnd, long askedForVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd < askedForVnd;
    }

    @Override
    public String code() {
        return "sponsorship.below-asked-for";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd, "askedForVnd", askedForVnd);
    }
}
