package vn.chungtay.housing.housecase.consume;

import java.time.LocalDate;

/**
 * What this service needs of {@code contribution.delivery-confirmed.v1}.
 *
 * @param deliveryId the delivery
 * @param unitCode unit from whose stock it came
 * @param caseId the case whose household signed for it
 * @param item what it is, {@code WORKING_DAYS} for labour
 * @param quantityUnit what it is counted in, {@code PERSON_DAY} for labour
 * @param quantity how much arrived
 * @param occurredOn day on which it was signed for
 */
public record DeliveryConfirmedV1(
        String deliveryId,
        String unitCode,
        String caseId,
        String item,
        String quantityUnit,
        long quantity,
        LocalDate occurredOn) {}
