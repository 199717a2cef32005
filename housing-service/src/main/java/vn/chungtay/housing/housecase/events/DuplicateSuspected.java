package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another household has a case whose head has the same name without diacritics, the same year of birth and the same commune.
 * Nothing leads this case forward until somebody has decided.
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
 * @param otherCaseIds the cases that look alike, at least one
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.DuplicateSuspected", revision = 1)
public record DuplicateSuspected(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        List<String> otherCaseIds,
        LocalDate occurredOn)
        implements HouseCaseEvent {

    public DuplicateSuspected {
        otherCaseIds = List.copyOf(otherCaseIds);
    }
}
