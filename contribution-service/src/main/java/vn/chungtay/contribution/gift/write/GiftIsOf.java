package vn.chungtay.contribution.gift.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A correction or refund is for gifts of one measure: money never becomes material.
 *
 * @param needed the measure that the command is for
 * @param actual the measure of the gift
 */
record GiftIsOf(Measure needed, Measure actual) implements Rule {

    @Override
    public boolean broken() {
        return needed != actual;
    }

    @Override
    public String code() {
        return "gift.other-measure";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("needed", needed.name(), "measure", actual.name());
    }
}
