package vn.chungtay.housing.housecase.read.casecounts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.read.casecounts.CaseCounts.GroupBy;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Commune;
import vn.chungtay.infra.reference.Province;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.reference.Succession;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;

/** To which group the cases of a cell belong, under either structure. */
@Component
class Groups {

    private final Areas areas;
    private final Units units;

    Groups(Areas areas, Units units) {
        this.areas = areas;
        this.units = units;
    }

    /** Code of the group; empty where it cannot be told. */
    Optional<String> codeOf(CaseCell cell, GroupBy by, Structure structure) {
        return switch (by) {
            case UNIT -> Optional.of(cell.unitCode());
            case PILLAR -> Optional.of(cell.pillar());
            case EMULATION_GROUP -> Optional.ofNullable(cell.emulationGroupId());
            case PROVINCE -> provinceOf(cell, structure).map(Province::code);
            case COMMUNE ->
                areas.commune(cell.communeCode(), cell.structure())
                        .flatMap(commune -> under(structure, commune))
                        .map(Commune::code);
        };
    }

    private Optional<Province> provinceOf(CaseCell cell, Structure structure) {
        Optional<Commune> commune = areas.commune(cell.communeCode(), cell.structure());
        return commune.isPresent()
                ? areas.provinceUnder(structure, commune.get())
                : areas.province(cell.provinceCode(), cell.structure())
                        .flatMap(province -> areas.under(structure, province));
    }

    /** Forward to the successor that takes what cannot be told apart; back where the commune was made of one alone. */
    private Optional<Commune> under(Structure structure, Commune commune) {
        if (structure == commune.structure()) {
            return Optional.of(commune);
        }
        if (structure == Structure.PROVINCES_34) {
            return areas.successors(commune).stream().findFirst().map(Succession::after);
        }
        List<Succession> before = areas.predecessors(commune);
        return before.size() == 1 ? Optional.of(before.getFirst().before()) : Optional.empty();
    }

    /**
     * Its name in Vietnamese; absent where it has none.
     *
     * @param one a cell of the group
     */
    @Nullable
    String nameOf(CaseCell one, String code, GroupBy by, Structure structure) {
        return switch (by) {
            case UNIT -> units.unit(code).map(Unit::nameVi).orElse(null);
            case PROVINCE ->
                areas.province(code, structure).map(Province::nameVi).orElse(null);
            case COMMUNE -> areas.commune(code, structure).map(Commune::nameVi).orElse(null);
            case PILLAR -> null;
            case EMULATION_GROUP -> one.emulationGroupName();
        };
    }
}
