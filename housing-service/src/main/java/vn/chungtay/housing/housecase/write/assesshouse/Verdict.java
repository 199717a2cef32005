package vn.chungtay.housing.housecase.write.assesshouse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chungtay.housing.housecase.write.HouseRules.TemporaryHouse;

/**
 * Whether a house is a temporary or dilapidated one: on undisputed land, and too small for those who live in it or with too few
 * sturdy structures (QĐ 55/QĐ-BXD).
 *
 * @param eligible the verdict
 * @param binding whether it rests on settled law alone; one that does not only warns
 * @param reasons what decided it
 * @param criteria every criterion that was asked, with its figures
 */
public record Verdict(boolean eligible, boolean binding, List<Reason> reasons, List<Map<String, String>> criteria) {

    /** What decides a verdict. The names are stored: they never change. */
    public enum Reason {
        LAND_DISPUTED,
        AREA_TOO_SMALL,
        STRUCTURES_UNSTURDY,
        AREA_SUFFICES,
        STRUCTURES_STURDY
    }

    /** Judges the house by the criteria of a day. */
    public static Verdict of(PresentHouse house, TemporaryHouse limits) {
        List<Criterion> area = area(house, limits);
        Criterion unsturdy = Criterion.atLeast(limits.unsturdyParts(), house.unsturdyParts());
        boolean tooSmall = area.stream().allMatch(Criterion::met);
        List<Criterion> asked =
                Stream.concat(area.stream(), Stream.of(unsturdy)).toList();
        return new Verdict(
                house.landUndisputed() && (tooSmall || unsturdy.met()),
                !house.landUndisputed()
                        || asked.stream()
                                .allMatch(criterion -> criterion.limit().binds()),
                reasons(house.landUndisputed(), tooSmall, unsturdy.met()),
                asked.stream().map(Criterion::entry).toList());
    }

    private static List<Criterion> area(PresentHouse house, TemporaryHouse limits) {
        return house.ofOnePerson()
                ? List.of(Criterion.below(limits.singleAreaM2(), house.area().m2()))
                : List.of(
                        Criterion.below(limits.familyAreaM2(), house.area().m2()),
                        Criterion.below(limits.areaPerPersonM2(), house.areaPerPersonM2()));
    }

    private static List<Reason> reasons(boolean landUndisputed, boolean tooSmall, boolean unsturdy) {
        if (!landUndisputed) {
            return List.of(Reason.LAND_DISPUTED);
        }
        if (!tooSmall && !unsturdy) {
            return List.of(Reason.AREA_SUFFICES, Reason.STRUCTURES_STURDY);
        }
        return Stream.of(tooSmall ? Reason.AREA_TOO_SMALL : null, unsturdy ? Reason.STRUCTURES_UNSTURDY : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
