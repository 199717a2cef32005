package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.housing.housecase.write.InstalmentPlan;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A sum is paid by a plan that there was when it was promised.
 *
 * @param plan the plan of that day, if there is one
 * @param choice which one is wanted
 * @param promisedOn day of the promise
 */
public record PlanExistsOnDay(Optional<InstalmentPlan> plan, PlanChoice choice, LocalDate promisedOn) implements Rule {

    @Override
    public boolean broken() {
        return plan.isEmpty();
    }

    @Override
    public String code() {
        return "sponsorship.no-plan-on-day";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("plan", choice.name(), "occurredOn", promisedOn.toString());
    }
}
