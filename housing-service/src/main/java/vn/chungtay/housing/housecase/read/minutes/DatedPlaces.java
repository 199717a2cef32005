package vn.chungtay.housing.housecase.read.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.read.caseview.CaseView;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Commune;
import vn.chungtay.infra.reference.Province;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.reference.Succession;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;

/** Tells what unit and place of a case, which are coded as on the day of its listing, were called on another day. */
@Component
class DatedPlaces {

    private final Areas areas;
    private final Units units;

    DatedPlaces(Areas areas, Units units) {
        this.areas = areas;
        this.units = units;
    }

    /** Unit and place on that day. A commune that was divided keeps its old name: which part the house stands in is not known. */
    DatedPlace on(LocalDate day, CaseView house) {
        Unit unit = unit(day, house);
        Optional<Commune> commune =
                areas.commune(house.communeCode(), house.listedOn()).map(known -> commune(day, known));
        return new DatedPlace(
                unit.nameVi(),
                units.parent(unit).map(Unit::nameVi).orElse(null),
                commune.map(Commune::nameVi).orElse(house.communeName()),
                commune.map(Commune::districtNameVi).orElse(null),
                commune.map(known -> known.province().nameVi()).orElse(house.provinceCode()));
    }

    private Unit unit(LocalDate day, CaseView house) {
        Unit owner = units.unit(house.unitCode()).orElseThrow();
        Optional<Province> province = areas.province(house.provinceCode(), house.listedOn());
        return owner.actsOn(day)
                ? owner
                : province.flatMap(known -> units.actingFor(known, day))
                        .filter(acting -> units.succeeds(acting, owner))
                        .orElse(owner);
    }

    private Commune commune(LocalDate day, Commune atListing) {
        if (Structure.on(day) == atListing.structure()) {
            return atListing;
        }
        List<Succession> successors = areas.successors(atListing);
        return successors.size() == 1 ? successors.getFirst().after() : atListing;
    }
}
