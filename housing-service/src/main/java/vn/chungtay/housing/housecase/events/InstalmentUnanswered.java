package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The fund has said neither yes nor no in its time; its answer is still awaited, and somebody has to look.
 *
 * @param caseId see {@link HouseCaseEvent#caseId()}
 * @param unitCode see {@link HouseCaseEvent#unitCode()}
 * @param provinceCode see {@link HouseCaseEvent#provinceCode()}
 * @param communeCode see {@link HouseCaseEvent#communeCode()}
 * @param pillar see {@link HouseCaseEvent#pillar()}
 * @param kind see {@link HouseCaseEvent#kind()}
 * @param householdGroup see {@link HouseCaseEvent#householdGroup()}
 * @param simulated see {@link HouseCaseEvent#simulated()}
 * @param listedOn see {@link HouseCaseEvent#listedOn()}
 * @param instalmentId the request
 * @param ordinal which part, from 1
 * @param amountVnd the part, đồng
 * @param limit the rule that set the term: {@code limit}, {@code unit}, {@code status}, {@code basis}
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.InstalmentUnanswered", revision = 1)
public record InstalmentUnanswered(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String instalmentId,
        int ordinal,
        long amountVnd,
        Map<String, String> limit,
        LocalDate occurredOn)
        implements InstalmentEvent {

    public InstalmentUnanswered {
        limit = Map.copyOf(limit);
    }
}
