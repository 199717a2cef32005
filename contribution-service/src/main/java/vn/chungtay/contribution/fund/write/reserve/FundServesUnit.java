package vn.chungtay.contribution.fund.write.reserve;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A fund pays what the unit that owns it promised to a house. Where one of the two units took over the affairs of the other, money
 * and promises went with them.
 *
 * @param fundUnitCode the unit that owns the fund, absent where there is no such fund
 * @param caseUnitCode the unit that promised it
 * @param units who took over from whom
 */
public record FundServesUnit(@Nullable String fundUnitCode, String caseUnitCode, Units units) implements Rule {

    @Override
    public boolean broken() {
        if (fundUnitCode == null) {
            return true;
        }
        if (fundUnitCode.equals(caseUnitCode)) {
            return false;
        }
        Unit owner = units.unit(fundUnitCode).orElse(null);
        Unit asking = units.unit(caseUnitCode).orElse(null);
        return owner == null || asking == null || !(units.succeeds(owner, asking) || units.succeeds(asking, owner));
    }

    @Override
    public String code() {
        return "fund.foreign";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("caseUnitCode", caseUnitCode);
    }
}
