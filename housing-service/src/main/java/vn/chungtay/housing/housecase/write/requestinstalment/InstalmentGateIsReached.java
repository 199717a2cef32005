package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.Map;
import vn.chungtay.housing.housecase.write.InstalmentPlan;
import vn.chungtay.housing.housecase.write.Stage;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A part is asked for when the case has passed the gate that the plan sets before it.
 *
 * @param ordinal which part
 * @param gate what has to be reached
 * @param stage where the case is
 */
public record InstalmentGateIsReached(int ordinal, InstalmentPlan.Gate gate, Stage stage) implements Rule {

    @Override
    public boolean broken() {
        return !gate.reached(stage);
    }

    @Override
    public String code() {
        return "instalment.gate-not-reached";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ordinal", ordinal, "gate", gate.name(), "stage", stage.name());
    }
}
