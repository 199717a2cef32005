package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The household has the house.
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
 * @param minutesNumber number of the handover minutes, for example {@code 15/BB-BG}
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.HouseHandedOver", revision = 1)
public record HouseHandedOver(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String minutesNumber,
        LocalDate occurredOn)
        implements HouseCaseEvent {}
