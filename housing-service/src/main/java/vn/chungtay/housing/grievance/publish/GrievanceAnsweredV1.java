package vn.chungtay.housing.grievance.publish;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.grievance.events.GrievanceAnswered;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/** The answer is given; the person may reopen the grievance for a while. Each component says itself what it means. */
@Published("housing.grievance-answered.v1")
@Meaning("The answer is given; the person may reopen the grievance for a while.")
public record GrievanceAnsweredV1(
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
                        "The level that answered: UNIT (the unit of the province), EMULATION (the emulation department) or DIRECTOR.",
                example = "UNIT")
        String level,

        @Meaning(value = "What came out: FOUNDED or UNFOUNDED.", example = "FOUNDED")
        String outcome,

        @Meaning(
                value = "Which answer of the grievance, from 1; each reopening leads to one more.",
                example = "1",
                unit = "1")
        int round,

        @Meaning(value = "Day in Vietnam of the lodging or, later, of the last reopening.", example = "2025-02-03")
        LocalDate openedOn,

        @Meaning(value = "Last day in Vietnam on which the answer would have been in time.", example = "2025-02-17")
        LocalDate answerDueOn,

        @Meaning(value = "Days from openedOn to the answer.", example = "7", unit = "day")
        long days,

        @Meaning(value = "Last day in Vietnam on which the grievance can be reopened.", example = "2025-03-12")
        LocalDate reopenUntil,

        @Meaning(value = "Day of the fact in Vietnam.", example = "2025-02-03")
        LocalDate occurredOn) {

    static GrievanceAnsweredV1 of(GrievanceAnswered event) {
        return new GrievanceAnsweredV1(
                event.grievanceId(),
                event.kind(),
                event.caseId(),
                event.provinceCode(),
                event.communeCode(),
                event.codedOn(),
                event.unitCode(),
                event.simulated(),
                event.lodgedOn(),
                event.level(),
                event.outcome(),
                event.round(),
                event.openedOn(),
                event.answerDueOn(),
                ChronoUnit.DAYS.between(event.openedOn(), event.occurredOn()),
                event.reopenUntil(),
                event.occurredOn());
    }
}
