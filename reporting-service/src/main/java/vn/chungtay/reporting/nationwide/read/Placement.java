package vn.chungtay.reporting.nationwide.read;

import java.util.Optional;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Province;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.reporting.nationwide.fold.Cell;

/**
 * Says in which province a cell counts under a structure. Its commune decides where it is known, else its province, else the one
 * province that its unit covers. A cell that belongs to several provinces, or to none, has no place; it is shown as such and
 * never guessed.
 */
final class Placement {

    private final Areas areas;
    private final Units units;

    Placement(Areas areas, Units units) {
        this.areas = areas;
        this.units = units;
    }

    Optional<Province> of(Cell cell, Structure structure) {
        if (cell.communeCode() != null) {
            return areas.commune(cell.communeCode(), cell.structure())
                    .flatMap(commune -> areas.provinceUnder(structure, commune));
        }
        if (cell.provinceCode() != null) {
            Optional<Province> placed = areas.province(cell.provinceCode(), cell.structure())
                    .flatMap(province -> areas.under(structure, province));
            if (placed.isPresent()) {
                return placed;
            }
        }
        return units.unit(cell.unitCode()).flatMap(unit -> units.provinceUnder(structure, unit));
    }
}
