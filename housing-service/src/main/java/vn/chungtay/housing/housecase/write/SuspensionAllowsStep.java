package vn.chungtay.housing.housecase.write;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.CaseSuspended;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nothing leads a case forward while it stands still, and only a case that stands still can be resumed.
 *
 * @param step what is asked
 * @param present since when and why it stands still, absent when it does not
 */
record SuspensionAllowsStep(Step step, @Nullable CaseSuspended present) implements Rule {

    @Override
    public boolean broken() {
        return present == null ? step == Step.RESUME_CASE : !step.possibleWhileSuspended();
    }

    @Override
    public String code() {
        return present == null ? "case.not-suspended" : "case.suspended";
    }

    @Override
    public Map<String, Object> facts() {
        return present == null
                ? Map.of("step", step.name())
                : Map.of(
                        "step", step.name(),
                        "reason", present.reason(),
                        "suspendedOn", present.occurredOn().toString());
    }
}
