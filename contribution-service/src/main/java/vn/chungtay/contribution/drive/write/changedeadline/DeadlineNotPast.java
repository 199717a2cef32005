package vn.chungtay.contribution.drive.write.changedeadline;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A deadline never moves behind the day of the decision: what was taken in time would become late.
 *
 * @param decidedOn day of the decision
 * @param closesOn last day that is asked for
 */
public record DeadlineNotPast(LocalDate decidedOn, LocalDate closesOn) implements Rule {

    @Override
    public boolean broken() {
        return closesOn.isBefore(decidedOn);
    }

    @Override
    public String code() {
        return "drive.deadline-past";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("closesOn", closesOn.toString(), "date", decidedOn.toString());
    }
}
