package vn.chungtay.housing.housecase.write.accepthouse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.housing.housecase.write.AreaCentiM2;
import vn.chungtay.housing.housecase.write.DatedValue;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The house reaches what the standard of its day demands. What is not settled law only warns; what no rule demands is free.
 *
 * @param required the least, if a rule demands something
 * @param actual what was measured
 * @param code code of the refusal
 */
public record HouseReaches(Optional<DatedValue> required, BigDecimal actual, String code) implements Rule {

    /** At least this floor area. */
    public static HouseReaches area(Optional<DatedValue> requiredM2, AreaCentiM2 area) {
        return new HouseReaches(requiredM2, area.m2(), "house.area-too-small");
    }

    /** At least this many sturdy structures. */
    public static HouseReaches sturdyParts(Optional<DatedValue> required, int sturdyParts) {
        return new HouseReaches(required, BigDecimal.valueOf(sturdyParts), "house.too-few-sturdy-parts");
    }

    /** At least this many years of use. */
    public static HouseReaches lifeYears(Optional<DatedValue> required, LifeYears life) {
        return new HouseReaches(required, BigDecimal.valueOf(life.value()), "house.life-too-short");
    }

    @Override
    public boolean broken() {
        return required.filter(value -> value.binds() && !meets(value)).isPresent();
    }

    @Override
    public Map<String, Object> facts() {
        return required.<Map<String, Object>>map(value -> Map.of(
                        "required", value.plainValue(),
                        "actual", actual.toPlainString(),
                        "unit", value.unit(),
                        "basis", value.basis()))
                .orElse(Map.of());
    }

    /** What the event has to say about the rule. */
    public List<Map<String, String>> warnings() {
        return required.filter(value -> !value.binds())
                .map(value -> List.of(value.warning(actual, meets(value))))
                .orElse(List.of());
    }

    private boolean meets(DatedValue value) {
        return actual.compareTo(value.value()) >= 0;
    }
}
