package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.Map;
import vn.chungtay.housing.housecase.write.InstalmentPlan;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Only the parts of the plan can be asked for.
 *
 * @param ordinal which part
 * @param plan the plan
 */
public record InstalmentIsInPlan(int ordinal, InstalmentPlan plan) implements Rule {

    @Override
    public boolean broken() {
        return !plan.has(ordinal);
    }

    @Override
    public String code() {
        return "instalment.not-in-plan";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "ordinal", ordinal, "plan", plan.text(), "parts", plan.parts().size());
    }
}
