package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * How much labour.
 *
 * @param value days of work of one person each, above 0 and below 10<sup>6</sup>
 */
public record WorkingDays(long value) {

    private static final long LIMIT = 1_000_000L;

    /**
     * Refuses a number beyond the limits.
     *
     * @throws RuleViolated {@code working-days.not-positive}, {@code working-days.too-many}
     */
    public WorkingDays {
        if (value <= 0) {
            throw new RuleViolated("working-days.not-positive", Map.of("workingDays", value));
        }
        if (value >= LIMIT) {
            throw new RuleViolated("working-days.too-many", Map.of("workingDays", value, "below", LIMIT));
        }
    }
}
