package vn.chungtay.housing.housecase.publish;

import java.time.LocalDate;
import vn.chungtay.housing.housecase.events.HouseAssessed;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/** The house in which the household lives was judged by the criteria of temporary and dilapidated houses. Each component says itself what it means. */
@Published("housing.house-assessed.v1")
@Meaning("The house in which the household lives was judged by the criteria of temporary and dilapidated houses.")
public record HouseAssessedV1(
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

        @Meaning("Whether it is a temporary or dilapidated house on undisputed land.")
        boolean eligible,

        @Meaning("Whether the verdict rests on settled law alone.")
        boolean binding,

        @Meaning(value = "Day of the fact in Vietnam.", example = "2025-02-03")
        LocalDate occurredOn) {

    static HouseAssessedV1 of(HouseAssessed event) {
        return new HouseAssessedV1(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                event.eligible(),
                event.binding(),
                event.occurredOn());
    }
}
