package vn.chungtay.housing.housecase.write.accepthouse;

import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * Expected years of use.
 *
 * @param value years, from 1 to 200
 */
public record LifeYears(int value) {

    /** @throws RuleViolated {@code house.life-out-of-range} */
    public LifeYears {
        if (value < 1 || value > 200) {
            throw new RuleViolated("house.life-out-of-range", Map.of("lifeYears", value));
        }
    }
}
