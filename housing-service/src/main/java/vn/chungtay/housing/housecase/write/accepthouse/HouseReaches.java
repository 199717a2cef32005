package vn.chungtay.housing.housecase.write.accepthouse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.housing.housecase.write.DatedValue;
import vn.chungtay.housing.housecase.write.HouseRules.AcceptanceStandard;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The house reaches what the standard of its day demands. What is not settled law only warns; what no rule demands is free.
 *
 * @param required the least, if a rule demands something
 * @param actual what was measured
 * @param code code of the refusal
 */
public record HouseReaches(Optional<DatedValue> required, BigDecimal actual, String code) implements Rule {

    /**
     * The whole standard.
     *
     * @return what the event has to say about rules that are not settled law
     * @throws vn.chungtay.infra.service.errors.RuleViolated for the first that is broken
     */
    public static List<Map<String, String>> all(AcceptanceStandard standard, AcceptHouse house) {
        var area = new HouseReaches(standard.areaM2(), house.area().m2(), "house.area-too-small");
        var sturdy = new HouseReaches(
                standard.sturdyParts(), BigDecimal.valueOf(house.sturdyParts().size()), "house.too-few-sturdy-parts");
        var life = new HouseReaches(
                standard.lifeYears(), BigDecimal.valueOf(house.life().value()), "house.life-too-short");
        Rule.check(area, sturdy, life);
        return Stream.of(area, sturdy, life)
                .flatMap(rule -> rule.warnings().stream())
                .toList();
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

    private List<Map<String, String>> warnings() {
        return required.filter(value -> !value.binds())
                .map(value -> List.of(value.warning(actual, meets(value))))
                .orElse(List.of());
    }

    private boolean meets(DatedValue value) {
        return actual.compareTo(value.value()) >= 0;
    }
}
