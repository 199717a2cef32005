package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.chungtay.housing.housecase.write.DatedValue;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * All sponsors of a house together promise no more money than the support level of the day on which the list was approved. A
 * level that is not settled law only warns.
 *
 * @param promisedBeforeVnd what is promised already, đồng
 * @param amount the sum that is promised now
 * @param level the level
 */
public record SponsorshipWithinSupportLevel(long promisedBeforeVnd, VndAmount amount, DatedValue level)
        implements Rule {

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
        return Map.of(
                "amountVnd", amount.value(),
                "promisedBeforeVnd", promisedBeforeVnd,
                "levelVnd", level.value().longValueExact(),
                "basis", level.basis());
    }

    /** What the event has to say about the level: it is compared with the sum of all. */
    public List<Map<String, String>> warnings() {
        return level.binds() ? List.of() : List.of(level.warning(all(), met()));
    }

    private boolean met() {
        return all().compareTo(level.value()) <= 0;
    }

    private BigDecimal all() {
        return BigDecimal.valueOf(promisedBeforeVnd).add(BigDecimal.valueOf(amount.value()));
    }
}
