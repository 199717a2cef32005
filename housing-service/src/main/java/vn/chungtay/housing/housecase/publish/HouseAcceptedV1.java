package vn.chungtay.housing.housecase.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/** The finished house met the standard. Each component says itself what it means. */
@Published("housing.house-accepted.v1")
@Meaning("The finished house met the standard.")
public record HouseAcceptedV1(
        @Meaning(value = "The house case.", example = "case-0194670e-0000-7000-8000-000000000001")
        String caseId,

        @Meaning(value = "Unit that owns the case, coded as on the day of the listing.", example = "T63-08")
        String unitCode,

        @Meaning(value = "Province of the commune, coded as on the day of the listing.", example = "08")
        String provinceCode,

        @Meaning(value = "Commune of the house, coded as on the day of the listing.", example = "02266")
        String communeCode,

        @Meaning(value = "Programme of the household: NCC, MTQG_GNBV, MTQG_DTTS, CAMPAIGN or OTHER.", example = "NCC")
        String pillar,

        @Meaning(value = "What is done to the house: NEW or REPAIR.", example = "NEW")
        String kind,

        @Meaning(value = "Why the household is in need: POOR, NEAR_POOR, DISASTER or MERIT.", example = "MERIT")
        String householdGroup,

        @Meaning("Whether the case is made up, for a demonstration.")
        boolean simulated,

        @Meaning(
                value = "Day of the listing in Vietnam; unit, province and commune are coded as on this day.",
                example = "2025-01-15")
        LocalDate listedOn,

        @Meaning(value = "Floor area in square metres, with two decimals.", example = "36.00", unit = "m²")
        BigDecimal areaM2,

        @Meaning(value = "Expected years of use.", example = "20", unit = "year")
        int lifeYears,

        @Meaning(value = "Day of the fact in Vietnam.", example = "2025-02-03")
        LocalDate occurredOn) {

    static HouseAcceptedV1 of(HouseAccepted event) {
        return new HouseAcceptedV1(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                BigDecimal.valueOf(event.areaCentiM2(), 2),
                event.lifeYears(),
                event.occurredOn());
    }
}
