package vn.chungtay.housing.grievance.events;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Somebody complained, or said that they were left out; the unit of the province has to answer by a day.
 *
 * @param grievanceId see {@link GrievanceEvent#grievanceId()}
 * @param kind see {@link GrievanceEvent#kind()}
 * @param caseId see {@link GrievanceEvent#caseId()}
 * @param provinceCode see {@link GrievanceEvent#provinceCode()}
 * @param communeCode see {@link GrievanceEvent#communeCode()}
 * @param codedOn see {@link GrievanceEvent#codedOn()}
 * @param unitCode see {@link GrievanceEvent#unitCode()}
 * @param simulated see {@link GrievanceEvent#simulated()}
 * @param contentId vault entry of the text and, where they were given, of name and contact
 * @param lodgedBy member of staff who wrote it down for somebody, as staffRef; absent where the person wrote it without signing in
 * @param answerDueOn last day on which the answer is in time, in Vietnam
 * @param term the dated rule of that day, see {@link GrievanceEvent}
 * @param occurredOn see {@link GrievanceEvent#occurredOn()}
 */
@Stored(name = "housing.GrievanceLodged", revision = 1)
public record GrievanceLodged(
        String grievanceId,
        String kind,
        @Nullable String caseId,
        String provinceCode,
        String communeCode,
        LocalDate codedOn,
        String unitCode,
        boolean simulated,
        String contentId,
        @Nullable String lodgedBy,
        LocalDate answerDueOn,
        Map<String, String> term,
        LocalDate occurredOn)
        implements GrievanceEvent {

    public GrievanceLodged {
        term = Map.copyOf(term);
    }

    @Override
    public LocalDate lodgedOn() {
        return occurredOn;
    }
}
