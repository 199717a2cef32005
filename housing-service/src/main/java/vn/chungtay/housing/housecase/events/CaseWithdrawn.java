package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The case ended before its house was handed over. Nothing more happens to it, but what the fund did before it knew is recorded.
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
 * @param reason why: {@code DIED}, {@code MOVED}, {@code SERVED_BY_OTHER_PROGRAMME}, {@code NO_WISH}, {@code CANNOT_MATCH_FUNDS} or
 *     {@code NO_LAWFUL_LAND}
 * @param withdrawnBy the unit head, as staffRef
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.CaseWithdrawn", revision = 1)
public record CaseWithdrawn(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String reason,
        String withdrawnBy,
        LocalDate occurredOn)
        implements HouseCaseEvent {}
