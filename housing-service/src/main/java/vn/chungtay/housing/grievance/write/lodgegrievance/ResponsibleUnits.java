package vn.chungtay.housing.grievance.write.lodgegrievance;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.RuleViolated;

/** Which unit has to answer. */
@Component
public class ResponsibleUnits {

    private final Areas areas;
    private final Units units;

    public ResponsibleUnits(Areas areas, Units units) {
        this.areas = areas;
        this.units = units;
    }

    /**
     * The unit that acts for a province.
     *
     * @param provinceCode two digits, coded as on {@code codedOn}
     * @param day the day on which it acts
     * @throws RuleViolated {@code unit.none-for-province}
     */
    public String actingFor(String provinceCode, LocalDate codedOn, LocalDate day) {
        return areas.province(provinceCode, codedOn)
                .flatMap(province -> units.actingFor(province, day))
                .map(Unit::code)
                .orElseThrow(() -> new RuleViolated(
                        "unit.none-for-province", Map.of("provinceCode", provinceCode, "day", day.toString())));
    }
}
