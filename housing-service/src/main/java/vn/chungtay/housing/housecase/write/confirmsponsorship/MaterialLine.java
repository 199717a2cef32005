package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.util.List;
import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * Some material that is promised.
 *
 * @param item what it is
 * @param quantityUnit what it is counted in
 * @param quantity above 0 and below 10<sup>9</sup>, in {@code quantityUnit}
 */
public record MaterialLine(Material item, QuantityUnit quantityUnit, long quantity) {

    private static final long LIMIT = 1_000_000_000L;

    /**
     * Refuses a quantity beyond the limits.
     *
     * @throws RuleViolated {@code quantity.not-positive}, {@code quantity.too-large}
     */
    public MaterialLine {
        if (quantity <= 0) {
            throw new RuleViolated("quantity.not-positive", Map.of("quantity", quantity));
        }
        if (quantity >= LIMIT) {
            throw new RuleViolated("quantity.too-large", Map.of("quantity", quantity, "below", LIMIT));
        }
    }

    /**
     * The same lines.
     *
     * @throws RuleViolated {@code sponsorship.material-twice} where two of them name the same thing
     */
    public static List<MaterialLine> eachOnce(List<MaterialLine> materials) {
        for (MaterialLine line : materials) {
            if (materials.stream().filter(line::isLike).count() > 1) {
                throw new RuleViolated(
                        "sponsorship.material-twice",
                        Map.of("item", line.item.name(), "quantityUnit", line.quantityUnit.name()));
            }
        }
        return List.copyOf(materials);
    }

    /** Whether both count the same thing in the same way. */
    private boolean isLike(MaterialLine other) {
        return item == other.item && quantityUnit == other.quantityUnit;
    }

    /** As the event has it. */
    public Map<String, String> promised() {
        return Map.of("item", item.name(), "quantityUnit", quantityUnit.name(), "quantity", Long.toString(quantity));
    }
}
