package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.Optional;
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

    /** How the sum is paid when it is promised on that day. */
    InstalmentPlan instalmentPlan(HouseKind kind, LocalDate day);

    /** What the finished house must reach when the list was approved on that day. */
    AcceptanceStandard acceptanceStandard(HouseKind kind, LocalDate approvedOn);

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
