package vn.chungtay.housing.grievance.write;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A grievance goes forward in time.
 *
 * @param lastOn day of the last step
 * @param today day of this one
 */
record DayNotBeforeLastStep(LocalDate lastOn, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return today.isBefore(lastOn);
    }

    @Override
    public String code() {
        return "grievance.before-last-step";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lastOn", lastOn.toString(), "today", today.toString());
    }
}
