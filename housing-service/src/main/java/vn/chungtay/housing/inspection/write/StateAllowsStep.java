package vn.chungtay.housing.inspection.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A step is taken in the states that {@link InspectionStep} names, in no other.
 *
 * @param step what is asked
 * @param state where the inspection is
 */
record StateAllowsStep(InspectionStep step, InspectionState state) implements Rule {

    @Override
    public boolean broken() {
        return !step.from().contains(state);
    }

    @Override
    public String code() {
        return "inspection.wrong-state";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "step", step.name(),
                "state", state.name(),
                "allowedFrom", step.from().stream().sorted().map(Enum::name).toList());
    }
}
