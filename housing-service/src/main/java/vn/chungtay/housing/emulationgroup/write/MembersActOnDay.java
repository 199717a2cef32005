package vn.chungtay.housing.emulationgroup.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Members are units that there are on the day from which the decision holds. What becomes of them later is for a later decision.
 *
 * @param missing codes of members that do not act on that day
 * @param day from which it holds
 */
record MembersActOnDay(List<String> missing, LocalDate day) implements Rule {

    static MembersActOnDay of(Composition composition, LocalDate day, Units units) {
        return new MembersActOnDay(
                composition.unitCodes().stream()
                        .filter(code -> units.unit(code, day).isEmpty())
                        .toList(),
                day);
    }

    @Override
    public boolean broken() {
        return !missing.isEmpty();
    }

    @Override
    public String code() {
        return "unit.unknown";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unitCode", String.join(", ", missing), "date", day.toString());
    }
}
