package vn.chungtay.housing.grievance.events;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * No answer was given in time: the level above has to answer now, and nobody else.
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
 * @param fromLevel the level that did not answer
 * @param level the level that has to, see {@link GrievanceEvent}
 * @param missedOn last day on which the answer would have been in time, in Vietnam
 * @param answerDueOn last day on which the answer of the new level is in time, in Vietnam
 * @param term the dated rule of that day, see {@link GrievanceEvent}
 * @param occurredOn see {@link GrievanceEvent#occurredOn()}
 */
@Stored(name = "housing.GrievanceEscalated", revision = 1)
public record GrievanceEscalated(
        String grievanceId,
        String kind,
        @Nullable String caseId,
        String provinceCode,
        String communeCode,
        LocalDate codedOn,
        String unitCode,
        boolean simulated,
        LocalDate lodgedOn,
        String fromLevel,
        String level,
        LocalDate missedOn,
        LocalDate answerDueOn,
        Map<String, String> term,
        LocalDate occurredOn)
        implements GrievanceEvent {

    public GrievanceEscalated {
        term = Map.copyOf(term);
    }
}
