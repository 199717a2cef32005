package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Material or labour reached the house, and the receiver signed; nothing more of the delivery comes.
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
 * @param deliveryId delivery of contribution-service, {@code delivery-<uuid>}
 * @param fromUnitCode unit from whose stock it came, coded as contribution-service has it
 * @param item what it is, for example {@code CEMENT}; {@code WORKING_DAYS} for labour
 * @param quantityUnit what it is counted in, for example {@code BAG}; {@code PERSON_DAY} for labour
 * @param quantity how much arrived, 0 or more, in {@code quantityUnit}
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.DeliveryReceived", revision = 1)
public record DeliveryReceived(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String deliveryId,
        String fromUnitCode,
        String item,
        String quantityUnit,
        long quantity,
        LocalDate occurredOn)
        implements HouseCaseEvent {}
