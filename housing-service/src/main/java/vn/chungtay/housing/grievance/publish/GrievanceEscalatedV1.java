package vn.chungtay.housing.grievance.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.grievance.events.GrievanceEscalated;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/** No answer was given in time: the level above has to answer now. Each component says itself what it means. */
@Published("housing.grievance-escalated.v1")
@Meaning("No answer was given in time: the level above has to answer now.")
public record GrievanceEscalatedV1(
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

        @Meaning(
                value =
                        "The level that did not answer in time: UNIT (the unit of the province), EMULATION (the emulation department) or DIRECTOR.",
                example = "UNIT")
        String fromLevel,

        @Meaning(
                value =
                        "The level that has to answer now: UNIT (the unit of the province), EMULATION (the emulation department) or DIRECTOR.",
                example = "EMULATION")
        String level,

        @Meaning(value = "Last day in Vietnam on which the answer would have been in time.", example = "2025-02-17")
        LocalDate missedOn,

        @Meaning(value = "Last day in Vietnam on which the answer is in time.", example = "2025-02-17")
        LocalDate answerDueOn,

        @Meaning(value = "Day of the fact in Vietnam.", example = "2025-02-03")
        LocalDate occurredOn) {

    static GrievanceEscalatedV1 of(GrievanceEscalated event) {
        return new GrievanceEscalatedV1(
                event.grievanceId(),
                event.kind(),
                event.caseId(),
                event.provinceCode(),
                event.communeCode(),
                event.codedOn(),
                event.unitCode(),
                event.simulated(),
                event.lodgedOn(),
                event.fromLevel(),
                event.level(),
                event.missedOn(),
                event.answerDueOn(),
                event.occurredOn());
    }
}
