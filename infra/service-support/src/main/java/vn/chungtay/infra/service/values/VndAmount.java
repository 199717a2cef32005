package vn.chungtay.infra.service.values;

import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * A sum of money that is given, reserved or paid.
 *
 * @param value whole đồng, above 0 and below 10<sup>15</sup>: far above any sum of the programme, and so small that thousands
 *     of them add up without overflow
 */
public record VndAmount(long value) {

    private static final long LIMIT = 1_000_000_000_000_000L;

    /**
     * Refuses a sum beyond the limits.
     *
     * @throws RuleViolated {@code money.not-positive}, {@code money.too-large}
     */
    public VndAmount {
        if (value <= 0) {
            throw new RuleViolated("money.not-positive", Map.of("amountVnd", value));
        }
        if (value >= LIMIT) {
            throw new RuleViolated("money.too-large", Map.of("amountVnd", value, "belowVnd", LIMIT));
        }
    }
}
