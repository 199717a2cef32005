package vn.chungtay.contribution.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.reference.Province;
import vn.chungtay.infra.reference.Units;

/** Where a unit stands on the map, for consumers that must act alone. */
@Component
public class UnitProvinces {

    private final Units units;

    public UnitProvinces(Units units) {
        this.units = units;
    }

    /** Code of the province of a unit under the structure of the day; absent for a unit of none or several. */
    public @Nullable String of(String unitCode, LocalDate day) {
        return units.unit(unitCode)
                .flatMap(unit -> units.provinceOf(unit, day))
                .map(Province::code)
                .orElse(null);
    }
}
