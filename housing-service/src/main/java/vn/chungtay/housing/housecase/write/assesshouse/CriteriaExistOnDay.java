package vn.chungtay.housing.housecase.write.assesshouse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.housing.housecase.write.HouseRules.TemporaryHouse;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A house is judged from the day on which there are criteria.
 *
 * @param limits the criteria of that day, if there are any
 * @param day day of the visit
 */
public record CriteriaExistOnDay(Optional<TemporaryHouse> limits, LocalDate day) implements Rule {

    @Override
    public boolean broken() {
        return limits.isEmpty();
    }

    @Override
    public String code() {
        return "assessment.no-criteria-on-day";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("day", day.toString());
    }
}
