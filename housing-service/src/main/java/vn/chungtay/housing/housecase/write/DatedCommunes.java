package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.shared.Place;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Commune;
import vn.chungtay.infra.reference.CommuneCheck;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.reference.Succession;
import vn.chungtay.infra.service.errors.RuleViolated;

/** The communes as the suite's reference data has them. */
@Component
class DatedCommunes implements Communes {

    private final Areas areas;

    DatedCommunes(Areas areas) {
        this.areas = areas;
    }

    @Override
    public String provinceOf(String communeCode, String communeName, LocalDate day) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("communeCode", communeCode);
        facts.put("communeName", communeName);
        facts.put("day", day.toString());
        facts.put("structureOfDay", Structure.on(day).name());
        switch (areas.check(communeCode, communeName, day)) {
            case CommuneCheck.Fits fits -> {
                return fits.commune().province().code();
            }
            case CommuneCheck.OtherStructure other ->
                facts.put("fitsStructure", other.commune().structure().name());
            case CommuneCheck.NameDiffers differs ->
                facts.put("nameOfCode", differs.actual().nameVi());
            case CommuneCheck.UnknownCode unknown -> facts.put("codeKnown", false);
        }
        throw new RuleViolated("commune.unknown-on-day", facts);
    }

    @Override
    public Set<String> lastingCodes(String communeCode, LocalDate day) {
        return areas.commune(communeCode, day).stream()
                .flatMap(commune -> commune.structure() == Structure.PROVINCES_34
                        ? Stream.of(commune)
                        : areas.successors(commune).stream().map(Succession::after))
                .map(Commune::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Place> centreOf(String communeCode, LocalDate day) {
        return areas.commune(communeCode, day).map(commune -> new Place(commune.latitude(), commune.longitude()));
    }
}
