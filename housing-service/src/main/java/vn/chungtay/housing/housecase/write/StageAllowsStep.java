package vn.chungtay.housing.housecase.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A step is taken from the stages that {@link Step} names, from no other.
 *
 * @param step what is asked
 * @param stage where the case is
 */
record StageAllowsStep(Step step, Stage stage) implements Rule {

    @Override
    public boolean broken() {
        return !step.from().contains(stage);
    }

    @Override
    public String code() {
        return "case.wrong-stage";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "step", step.name(),
                "stage", stage.name(),
                "allowedFrom", step.from().stream().sorted().map(Enum::name).toList());
    }
}
