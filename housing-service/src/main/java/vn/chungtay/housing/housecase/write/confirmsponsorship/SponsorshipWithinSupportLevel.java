package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.chungtay.housing.housecase.write.DatedValue;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * No more is promised than the support level of the day on which the list was approved. A level that is not settled law only
 * warns.
 *
 * @param amount the sum promised
 * @param level the level
 */
public record SponsorshipWithinSupportLevel(VndAmount amount, DatedValue level) implements Rule {

    @Override
    public boolean broken() {
        return level.binds() && !met();
    }

    @Override
    public String code() {
        return "sponsorship.above-support-level";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amount.value(), "levelVnd", level.value().longValueExact(), "basis", level.basis());
    }

    /** What the event has to say about the level. */
    public List<Map<String, String>> warnings() {
        return level.binds() ? List.of() : List.of(level.warning(BigDecimal.valueOf(amount.value()), met()));
    }

    private boolean met() {
        return BigDecimal.valueOf(amount.value()).compareTo(level.value()) <= 0;
    }
}
