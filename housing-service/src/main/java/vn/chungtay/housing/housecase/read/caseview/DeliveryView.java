package vn.chungtay.housing.housecase.read.caseview;

import java.time.LocalDate;
import vn.chungtay.housing.housecase.events.DeliveryReceived;

/**
 * Material or labour for which the household signed.
 *
 * @param deliveryId delivery of contribution-service
 * @param unitCode unit from whose stock it came
 * @param item what it is, {@code WORKING_DAYS} for labour
 * @param quantityUnit what it is counted in, {@code PERSON_DAY} for labour
 * @param quantity how much arrived
 * @param receivedOn day on which it was signed for
 */
public record DeliveryView(
        String deliveryId, String unitCode, String item, String quantityUnit, long quantity, LocalDate receivedOn) {

    private static final String WORKING_DAYS = "WORKING_DAYS";

    static DeliveryView of(DeliveryReceived event) {
        return new DeliveryView(
                event.deliveryId(),
                event.fromUnitCode(),
                event.item(),
                event.quantityUnit(),
                event.quantity(),
                event.occurredOn());
    }

    boolean isLabour() {
        return item.equals(WORKING_DAYS);
    }
}
