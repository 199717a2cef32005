package vn.chungtay.contribution.stock.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.events.DeliveryIssued;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * Material or labour left the stock for a house. What arrives is told when the receiver has signed.
 *
 * @param deliveryId the delivery
 * @param unitCode the unit that keeps the stock; absent in older events
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param caseId the house case; absent in older events
 * @param item what it is, WORKING_DAYS for labour
 * @param quantityUnit what it is counted in, PERSON_DAY for labour
 * @param quantity how much left, in quantityUnit
 * @param documentNumber number of the issue voucher
 * @param simulated whether it was made up for a demonstration; absent in older events
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.delivery-issued.v1")
@Meaning("Material or labour left the stock for a house. What arrives is told when the receiver has signed.")
public record DeliveryIssuedV1(
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

        @Meaning(value = "How much left the stock, in quantityUnit.", example = "80", unit = "quantityUnit")
        long quantity,

        @Meaning(value = "Number of the issue voucher.", example = "PX-0007/2025")
        String documentNumber,

        @Meaning(value = "Whether it was made up for a demonstration; absent in older events.", example = "false")
        @Nullable
        Boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static DeliveryIssuedV1 of(DeliveryIssued event, @Nullable String provinceCode) {
        return new DeliveryIssuedV1(
                event.deliveryId(),
                event.unitCode(),
                provinceCode,
                event.caseId(),
                new StockId(event.stockId()).item(),
                new StockId(event.stockId()).quantityUnit(),
                event.quantity(),
                event.documentNumber(),
                event.simulated(),
                event.occurredOn());
    }
}
