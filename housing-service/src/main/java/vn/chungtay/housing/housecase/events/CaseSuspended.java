package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The case stands still: until it is resumed, nothing leads it forward and no money is asked for.
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
 * @param reason why: {@code GRIEVANCE}, {@code LAND_DISPUTE}, {@code INSPECTION}, {@code DISASTER}, {@code HOUSEHOLD_AWAY} or
 *     {@code BUILDER_STOPPED}
 * @param suspendedBy the unit head, as staffRef
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.CaseSuspended", revision = 1)
public record CaseSuspended(
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
        String suspendedBy,
        LocalDate occurredOn)
        implements HouseCaseEvent {}
