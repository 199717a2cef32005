package vn.chungtay.housing.grievance.events;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The person was not content with the answer; a new one is due by a day, at the level that gave the last.
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
 * @param reasonId vault entry of what they say
 * @param round 2 after the first reopening, one more after each
 * @param answerDueOn last day on which the new answer is in time, in Vietnam
 * @param term the dated rule of that day, see {@link GrievanceEvent}
 * @param occurredOn see {@link GrievanceEvent#occurredOn()}
 */
@Stored(name = "housing.GrievanceReopened", revision = 1)
public record GrievanceReopened(
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
        String reasonId,
        int round,
        LocalDate answerDueOn,
        Map<String, String> term,
        LocalDate occurredOn)
        implements GrievanceEvent {

    public GrievanceReopened {
        term = Map.copyOf(term);
    }
}
