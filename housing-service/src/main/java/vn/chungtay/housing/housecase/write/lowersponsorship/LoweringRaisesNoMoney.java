package vn.chungtay.housing.housecase.write.lowersponsorship;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Whoever wants to give more money promises more.
 *
 * @param formerVnd how much was promised, đồng
 * @param leftVnd how much of it is to be left, đồng
 */
public record LoweringRaisesNoMoney(long formerVnd, long leftVnd) implements Rule {

    @Override
    public boolean broken() {
        return leftVnd > formerVnd;
    }

    @Override
    public String code() {
        return "sponsorship.lowering-raises-money";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("formerVnd", formerVnd, "leftVnd", leftVnd);
    }
}
