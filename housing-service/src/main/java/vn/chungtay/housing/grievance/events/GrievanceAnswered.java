package vn.chungtay.housing.grievance.events;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The answer is given: whoever has the code sees it, and may reopen the grievance until a day.
 *
 * @param grievanceId see {@link GrievanceEvent#grievanceId()}
 * @param kind see {@link GrievanceEvent#kind()}
 * @param caseId see {@link GrievanceEvent#caseId()}
 * @param provinceCode see {@link GrievanceEvent#provinceCode()}
 * @param communeCode see {@link GrievanceEvent#communeCode()}
 * @param codedOn see {@link GrievanceEvent#codedOn()}
 * @param unitCode see {@link GrievanceEvent#unitCode()}
 * @param simulated see {@link GrievanceEvent#simulated()}
 * @param lodgedOn see {@link GrievanceEvent#lodgedOn()}
 * @param level see {@link GrievanceEvent}
 * @param outcome {@code FOUNDED} or {@code UNFOUNDED}
 * @param documentNumber number of the paper that the answer rests on; absent where there is none
 * @param answerId vault entry of the answer's text
 * @param proposedBy who wrote it, as staffRef
 * @param confirmedBy who confirmed it, as staffRef; another person
 * @param round 1 for the first answer, one more after each reopening
 * @param openedOn day of the lodging or, later, of the last reopening, in Vietnam
 * @param answerDueOn last day on which the answer would have been in time for its level, in Vietnam
 * @param reopenUntil last day on which it can be reopened, in Vietnam
 * @param term the dated rule of that day, see {@link GrievanceEvent}
 * @param occurredOn see {@link GrievanceEvent#occurredOn()}
 */
@Stored(name = "housing.GrievanceAnswered", revision = 1)
public record GrievanceAnswered(
        String grievanceId,
        String kind,
        @Nullable String caseId,
        String provinceCode,
        String communeCode,
        LocalDate codedOn,
        String unitCode,
        boolean simulated,
        LocalDate lodgedOn,
        String level,
        String outcome,
        @Nullable String documentNumber,
        String answerId,
        String proposedBy,
        String confirmedBy,
        int round,
        LocalDate openedOn,
        LocalDate answerDueOn,
        LocalDate reopenUntil,
        Map<String, String> term,
        LocalDate occurredOn)
        implements GrievanceEvent {

    public GrievanceAnswered {
        term = Map.copyOf(term);
    }
}
