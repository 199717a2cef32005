package vn.chungtay.contribution.gift.write.recordmaterial;

import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * How much material.
 *
 * @param value above 0 and below 10<sup>9</sup>, in {@code unit}
 * @param unit what it is counted in
 */
public record Quantity(long value, QuantityUnit unit) {

    private static final long LIMIT = 1_000_000_000L;

    /**
     * Refuses a quantity beyond the limits.
     *
     * @throws RuleViolated {@code quantity.not-positive}, {@code quantity.too-large}
     */
    public Quantity {
        if (value <= 0) {
            throw new RuleViolated("quantity.not-positive", Map.of("quantity", value));
        }
        if (value >= LIMIT) {
            throw new RuleViolated("quantity.too-large", Map.of("quantity", value, "below", LIMIT));
        }
    }
}
