package vn.chungtay.housing.housecase.write.assesshouse;

import java.math.BigDecimal;
import java.util.Map;
import vn.chungtay.housing.housecase.write.DatedValue;

/**
 * One question about a house, and its answer.
 *
 * @param limit what the rule of the day says
 * @param actual what was found
 * @param met whether it speaks for a temporary or dilapidated house
 */
record Criterion(DatedValue limit, BigDecimal actual, boolean met) {

    static Criterion below(DatedValue limit, BigDecimal actual) {
        return new Criterion(limit, actual, actual.compareTo(limit.value()) < 0);
    }

    static Criterion atLeast(DatedValue limit, BigDecimal actual) {
        return new Criterion(limit, actual, actual.compareTo(limit.value()) >= 0);
    }

    Map<String, String> entry() {
        return limit.warning(actual, met);
    }
}
