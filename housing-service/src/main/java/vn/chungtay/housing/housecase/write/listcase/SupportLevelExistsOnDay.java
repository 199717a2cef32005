package vn.chungtay.housing.housecase.write.listcase;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.housing.housecase.write.DatedValue;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A list counts from the day on which its pillar has a support level.
 *
 * @param level the level of that day, if there is one
 * @param pillar programme
 * @param kind new build or repair
 * @param approvedOn date of the approved list
 */
public record SupportLevelExistsOnDay(Optional<DatedValue> level, Pillar pillar, HouseKind kind, LocalDate approvedOn)
        implements Rule {

    @Override
    public boolean broken() {
        return level.isEmpty();
    }

    @Override
    public String code() {
        return "support.no-level-on-day";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("pillar", pillar.name(), "kind", kind.name(), "approvedOn", approvedOn.toString());
    }
}
