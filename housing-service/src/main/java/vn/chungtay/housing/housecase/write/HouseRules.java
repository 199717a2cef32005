package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PlanChoice;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.Pillar;

/** The dated rules that a house case asks, in the words of this service. */
public interface HouseRules {

    /**
     * The most that a house may be sponsored with: the national level or, when higher, the total that the province decided.
     * Absent when the pillar had no level on that day.
     *
     * @param provinceCode province of the commune, under the structure of the day
     * @param approvedOn the day the list with the case was approved; the day that picks the level
     */
    Optional<DatedValue> supportLevel(Pillar pillar, HouseKind kind, String provinceCode, LocalDate approvedOn);

    /** How a sum is paid when it is promised on that day; absent where there was no such plan then. */
    Optional<InstalmentPlan> instalmentPlan(HouseKind kind, PlanChoice choice, LocalDate day);

    /**
     * Below what a house is a temporary or dilapidated one, for a visit on that day; absent when there were no criteria then
     * (QĐ 55/QĐ-BXD is of 20/1/2025).
     */
    Optional<TemporaryHouse> temporaryHouse(LocalDate day);

    /** What the finished house must reach when the list was approved on that day. */
    AcceptanceStandard acceptanceStandard(HouseKind kind, LocalDate approvedOn);

    /**
     * The limits of a temporary or dilapidated house.
     *
     * @param singleAreaM2 floor area of somebody who lives alone, square metres, below
     * @param familyAreaM2 floor area of a family, square metres, below; together with the next
     * @param areaPerPersonM2 average floor area of a family, square metres a person, below
     * @param unsturdyParts how many of foundation, frame with walls, and roof are not sturdy, at least
     */
    record TemporaryHouse(
            DatedValue singleAreaM2, DatedValue familyAreaM2, DatedValue areaPerPersonM2, DatedValue unsturdyParts) {}

    /**
     * The standard of a finished house; what no rule demanded on that day is absent.
     *
     * @param areaM2 floor area, square metres, at least
     * @param sturdyParts how many of foundation, frame with walls, and roof are sturdy, at least
     * @param lifeYears years of use, at least
     */
    record AcceptanceStandard(
            Optional<DatedValue> areaM2, Optional<DatedValue> sturdyParts, Optional<DatedValue> lifeYears) {}
}
