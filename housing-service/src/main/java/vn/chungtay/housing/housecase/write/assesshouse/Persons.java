package vn.chungtay.housing.housecase.write.assesshouse;

import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * How many persons live in a house.
 *
 * @param value from 1 to 50
 */
public record Persons(int value) {

    /** @throws RuleViolated {@code household.persons-out-of-range} */
    public Persons {
        if (value < 1 || value > 50) {
            throw new RuleViolated("household.persons-out-of-range", Map.of("persons", value));
        }
    }
}
