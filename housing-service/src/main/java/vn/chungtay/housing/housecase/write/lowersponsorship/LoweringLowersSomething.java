package vn.chungtay.housing.housecase.write.lowersponsorship;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A lowering after which everything is as before is none.
 *
 * @param lowersSomething whether there is less of anything
 */
public record LoweringLowersSomething(boolean lowersSomething) implements Rule {

    @Override
    public boolean broken() {
        return !lowersSomething;
    }

    @Override
    public String code() {
        return "sponsorship.lowers-nothing";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
