package vn.chungtay.contribution.stock.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * How much of a stock.
 *
 * @param value above 0 and below 10<sup>9</sup>, in what the stock is counted in
 */
public record StockQuantity(long value) {

    private static final long LIMIT = 1_000_000_000L;

    /**
     * Refuses a quantity beyond the limits.
     *
     * @throws RuleViolated {@code quantity.not-positive}, {@code quantity.too-large}
     */
    public StockQuantity {
        if (value <= 0) {
            throw new RuleViolated("quantity.not-positive", Map.of("quantity", value));
        }
        if (value >= LIMIT) {
            throw new RuleViolated("quantity.too-large", Map.of("quantity", value, "below", LIMIT));
        }
    }
}
