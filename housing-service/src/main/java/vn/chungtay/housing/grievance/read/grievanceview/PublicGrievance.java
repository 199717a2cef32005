package vn.chungtay.housing.grievance.read.grievanceview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.grievance.read.grievanceview.GrievanceView.GivenAnswer;

/**
 * What became of a grievance, for whoever has its code. What they wrote is not in it: a code that gets lost tells nobody who they are.
 *
 * @param state {@code OPEN}, {@code IN_WORK}, {@code ANSWERED} or {@code CLOSED}
 * @param level who has to answer, or did: {@code UNIT}, {@code EMULATION} or {@code DIRECTOR}
 * @param kind what it is about
 * @param unitCode unit that acts for the province
 * @param lodgedOn day of the lodging
 * @param answerDueOn last day on which the answer is in time
 * @param answer the last answer, absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicGrievance(
        String state,
        String level,
        String kind,
        String unitCode,
        LocalDate lodgedOn,
        LocalDate answerDueOn,
        @Nullable Answer answer) {

    /**
     * An answer.
     *
     * @param outcome {@code FOUNDED} or {@code UNFOUNDED}
     * @param documentNumber number of the paper that it rests on; absent where there is none
     * @param text what is done, or why nothing is
     * @param answeredOn day of the answer
     * @param reopenUntil last day on which it can be reopened
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            String outcome,
            @Nullable String documentNumber,
            @Nullable String text,
            LocalDate answeredOn,
            LocalDate reopenUntil) {

        Answer(GivenAnswer given, @Nullable String text) {
            this(given.outcome(), given.documentNumber(), text, given.answeredOn(), given.reopenUntil());
        }
    }
}
