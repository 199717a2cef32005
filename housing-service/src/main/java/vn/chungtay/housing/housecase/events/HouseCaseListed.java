package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A household that stands on the local authority's approved list has a case with our unit.
 *
 * @param caseId see {@link HouseCaseEvent#caseId()}
 * @param unitCode see {@link HouseCaseEvent#unitCode()}
 * @param provinceCode see {@link HouseCaseEvent#provinceCode()}
 * @param communeCode see {@link HouseCaseEvent#communeCode()}
 * @param pillar see {@link HouseCaseEvent#pillar()}
 * @param kind see {@link HouseCaseEvent#kind()}
 * @param householdGroup see {@link HouseCaseEvent#householdGroup()}
 * @param simulated see {@link HouseCaseEvent#simulated()}
 * @param householdId the household, {@code household-<vault id>}
 * @param headId vault entry of the head of household
 * @param communeName name of the commune on the day, since codes are used again
 * @param approvedListNumber number of the decision that approved the list, for example {@code 215/QĐ-UBND}
 * @param approvedOn date of that decision; it picks the support level and the standard of the house
 * @param listedBy who listed it, as staffRef; they may not confirm the sponsorship
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.HouseCaseListed", revision = 1)
public record HouseCaseListed(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        String householdId,
        String headId,
        String communeName,
        String approvedListNumber,
        LocalDate approvedOn,
        String listedBy,
        LocalDate occurredOn)
        implements HouseCaseEvent {

    @Override
    public LocalDate listedOn() {
        return occurredOn;
    }
}
