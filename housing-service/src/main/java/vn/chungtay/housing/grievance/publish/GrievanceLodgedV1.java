package vn.chungtay.housing.grievance.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/** Somebody complained, or said that they were left out. Each component says itself what it means. */
@Published("housing.grievance-lodged.v1")
@Meaning("Somebody complained, or said that they were left out.")
public record GrievanceLodgedV1(
        @Meaning(value = "The grievance.", example = "grievance-0194670e-0000-7000-8000-000000000061")
        String grievanceId,

        @Meaning(
                value =
                        "What it is about: LEFT_OUT, WRONG_BENEFICIARY, QUALITY, MONEY_NOT_RECEIVED, MONEY_ASKED_FOR, CONDUCT or OTHER.",
                example = "QUALITY")
        String kind,

        @Meaning(
                value = "The house case that it is about; absent where it is about none.",
                example = "case-0194670e-0000-7000-8000-000000000001")
        @Nullable
        String caseId,

        @Meaning(value = "Province of the commune, coded as on codedOn.", example = "08")
        String provinceCode,

        @Meaning(value = "Commune of the case or of those who were left out, coded as on codedOn.", example = "02266")
        String communeCode,

        @Meaning(value = "Day whose codes province and commune have.", example = "2025-01-15")
        LocalDate codedOn,

        @Meaning(value = "Unit that acts for the province on the day of the lodging.", example = "T63-08")
        String unitCode,

        @Meaning("Whether the grievance is made up, for a demonstration.")
        boolean simulated,

        @Meaning(value = "Day of the lodging in Vietnam.", example = "2025-02-03")
        LocalDate lodgedOn,

        @Meaning(value = "Last day in Vietnam on which the answer is in time.", example = "2025-02-17")
        LocalDate answerDueOn,

        @Meaning(value = "Day of the fact in Vietnam.", example = "2025-02-03")
        LocalDate occurredOn) {

    static GrievanceLodgedV1 of(GrievanceLodged event) {
        return new GrievanceLodgedV1(
                event.grievanceId(),
                event.kind(),
                event.caseId(),
                event.provinceCode(),
                event.communeCode(),
                event.codedOn(),
                event.unitCode(),
                event.simulated(),
                event.lodgedOn(),
                event.answerDueOn(),
                event.occurredOn());
    }
}
