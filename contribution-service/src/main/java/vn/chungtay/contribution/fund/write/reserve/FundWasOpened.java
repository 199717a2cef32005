package vn.chungtay.contribution.fund.write.reserve;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Only a fund that a drive opened has money.
 *
 * @param unitCode the unit that owns the fund, absent where there is no such fund
 */
public record FundWasOpened(@Nullable String unitCode) implements Rule {

    @Override
    public boolean broken() {
        return unitCode == null;
    }

    @Override
    public String code() {
        return "fund.unknown";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
