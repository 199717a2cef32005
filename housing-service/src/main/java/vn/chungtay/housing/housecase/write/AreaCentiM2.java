package vn.chungtay.housing.housecase.write;

import java.math.BigDecimal;
import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * A floor area.
 *
 * @param value hundredths of a square metre, from 1 to 1,000,000 (10,000 m²)
 */
public record AreaCentiM2(int value) {

    private static final int MOST = 1_000_000;

    /** @throws RuleViolated {@code house.area-out-of-range} */
    public AreaCentiM2 {
        if (value < 1 || value > MOST) {
            throw outOfRange(BigDecimal.valueOf(value, 2));
        }
    }

    /**
     * From square metres with at most two decimals.
     *
     * @throws RuleViolated {@code house.area-out-of-range}
     */
    public static AreaCentiM2 ofM2(BigDecimal areaM2) {
        BigDecimal plain = areaM2.stripTrailingZeros();
        if (plain.scale() > 2 || plain.precision() - plain.scale() > 7) {
            throw outOfRange(areaM2);
        }
        return new AreaCentiM2(plain.movePointRight(2).intValueExact());
    }

    /** In square metres, with two decimals. */
    public BigDecimal m2() {
        return BigDecimal.valueOf(value, 2);
    }

    private static RuleViolated outOfRange(BigDecimal areaM2) {
        return new RuleViolated("house.area-out-of-range", Map.of("areaM2", areaM2.toString()));
    }
}
