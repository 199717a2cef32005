package vn.chungtay.housing.grievance.read.grievanceview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One grievance, for staff. What people wrote is asked for on its own, with a purpose.
 *
 * @param grievanceId the grievance
 * @param version for {@code If-Match}
 * @param state {@code OPEN}, {@code IN_WORK}, {@code PROPOSED}, {@code ANSWERED} or {@code CLOSED}
 * @param level who has to answer, or did: {@code UNIT}, {@code EMULATION} or {@code DIRECTOR}
 * @param kind what it is about
 * @param caseId the case; absent where it is about none
 * @param provinceCode province, coded as on {@code codedOn}
 * @param communeCode commune, coded as on {@code codedOn}
 * @param codedOn day whose codes these are
 * @param unitCode unit that acts for the province
 * @param simulated whether it is made up for a demonstration
 * @param lodgedOn day of the lodging
 * @param round 1, and one more after each reopening
 * @param answerDueOn last day on which the answer is in time
 * @param late whether that day is past without one
 * @param term the dated rule that set it
 * @param answer the last answer that was given, absent before
 * @param timeline everything that happened, in its order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrievanceView(
        String grievanceId,
        long version,
        String state,
        String level,
        String kind,
        @Nullable String caseId,
        String provinceCode,
        String communeCode,
        LocalDate codedOn,
        String unitCode,
        boolean simulated,
        LocalDate lodgedOn,
        int round,
        LocalDate answerDueOn,
        boolean late,
        Map<String, String> term,
        @Nullable GivenAnswer answer,
        List<TimelineEntry> timeline) {

    /**
     * An answer that was given.
     *
     * @param outcome {@code FOUNDED} or {@code UNFOUNDED}
     * @param documentNumber number of the paper that it rests on; absent where there is none
     * @param level who answered
     * @param answeredOn day of the answer
     * @param reopenUntil last day on which it can be reopened
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GivenAnswer(
            String outcome,
            @Nullable String documentNumber,
            String level,
            LocalDate answeredOn,
            LocalDate reopenUntil) {}

    /**
     * Something that happened.
     *
     * @param event name of the event
     * @param level who has to answer since then
     * @param occurredOn day of the fact
     * @param recordedAt when it was recorded
     */
    public record TimelineEntry(String event, String level, LocalDate occurredOn, Instant recordedAt) {}
}
