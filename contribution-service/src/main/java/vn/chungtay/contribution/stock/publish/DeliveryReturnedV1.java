package vn.chungtay.contribution.stock.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.events.DeliveryReturned;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * Some or all of what had left the stock for a house came back before the receiver signed.
 *
 * @param deliveryId the delivery
 * @param unitCode the unit that keeps the stock; absent in older events
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param caseId the house case; absent in older events
 * @param item what it is, WORKING_DAYS for labour
 * @param quantityUnit what it is counted in, PERSON_DAY for labour
 * @param quantity how much came back, in quantityUnit
 * @param simulated whether it was made up for a demonstration; absent in older events
 * @param occurredOn the day it came back, in Vietnam
 */
@Published("contribution.delivery-returned.v1")
@Meaning("Some or all of what had left the stock for a house came back before the receiver signed.")
public record DeliveryReturnedV1(
        @Meaning(value = "The delivery, delivery-<uuid>.", example = "delivery-01943a5b-0000-7000-8000-000000000007")
        String deliveryId,

        @Meaning(
                value = "Unit of Vietnam Social Security that keeps the stock; absent in older events.",
                example = "T63-08")
        @Nullable
        String unitCode,

        @Meaning(
                value = "Province of that unit under the structure of the day; absent for a unit of none or several.",
                example = "08")
        @Nullable
        String provinceCode,

        @Meaning(
                value = "The house case, case-<uuid>; absent in older events.",
                example = "case-01943a5b-0000-7000-8000-000000000004")
        @Nullable
        String caseId,

        @Meaning(value = "What it is, for example CEMENT; WORKING_DAYS for labour.", example = "CEMENT")
        String item,

        @Meaning(value = "What it is counted in, for example BAG; PERSON_DAY for labour.", example = "BAG")
        String quantityUnit,

        @Meaning(value = "How much came back, in quantityUnit.", example = "30", unit = "quantityUnit")
        long quantity,

        @Meaning(value = "Whether it was made up for a demonstration; absent in older events.", example = "false")
        @Nullable
        Boolean simulated,

        @Meaning(value = "The day it came back, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static DeliveryReturnedV1 of(DeliveryReturned event, @Nullable String provinceCode) {
        return new DeliveryReturnedV1(
                event.deliveryId(),
                event.unitCode(),
                provinceCode,
                event.caseId(),
                new StockId(event.stockId()).item(),
                new StockId(event.stockId()).quantityUnit(),
                event.quantity(),
                event.simulated(),
                event.occurredOn());
    }
}
