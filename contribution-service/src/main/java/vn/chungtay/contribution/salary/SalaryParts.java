package vn.chungtay.contribution.salary;

import java.math.BigDecimal;
import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * What a salary is made of, as multiples of the base salary.
 *
 * @param coefficient of the grade, above 0 and at most 20, with at most 4 decimals
 * @param allowances added to it, at least 0 and at most 20, with at most 4 decimals
 */
public record SalaryParts(BigDecimal coefficient, BigDecimal allowances) {

    private static final BigDecimal MOST = BigDecimal.valueOf(20);
    private static final int DECIMALS = 4;

    /**
     * Refuses parts beyond the limits: nobody's salary is made of such.
     *
     * @throws RuleViolated {@code salary.coefficient-out-of-range}, {@code salary.allowances-out-of-range}
     */
    public SalaryParts {
        if (coefficient.signum() <= 0 || outOfRange(coefficient)) {
            throw new RuleViolated("salary.coefficient-out-of-range", Map.of("most", MOST, "decimals", DECIMALS));
        }
        if (allowances.signum() < 0 || outOfRange(allowances)) {
            throw new RuleViolated("salary.allowances-out-of-range", Map.of("most", MOST, "decimals", DECIMALS));
        }
    }

    BigDecimal sum() {
        return coefficient.add(allowances);
    }

    private static boolean outOfRange(BigDecimal value) {
        return value.compareTo(MOST) > 0 || value.stripTrailingZeros().scale() > DECIMALS;
    }
}
