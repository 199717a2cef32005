package vn.chungtay.housing.housecase.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nothing leads a case forward that may be the same household again, and only about such a case can be decided.
 *
 * @param step what is asked
 * @param doubt whether it may be
 */
record DoubtAllowsStep(Step step, Doubt doubt) implements Rule {

    @Override
    public boolean broken() {
        return doubt == Doubt.NONE ? step == Step.DECIDE_DUPLICATE : !step.possibleWhileDoubtful();
    }

    @Override
    public String code() {
        return switch (doubt) {
            case NONE -> "duplicate.not-suspected";
            case SUSPECTED -> "case.duplicate-suspected";
            case CONFIRMED -> "case.duplicate";
        };
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("step", step.name());
    }
}
