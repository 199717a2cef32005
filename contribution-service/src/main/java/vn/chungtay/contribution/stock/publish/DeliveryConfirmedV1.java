package vn.chungtay.contribution.stock.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.events.DeliveryConfirmed;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * The receiver signed that material or labour for a house arrived.
 *
 * @param deliveryId the delivery
 * @param driveId the drive whose stock it was
 * @param unitCode the unit that keeps the stock
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param caseId the house case
 * @param item what it is, WORKING_DAYS for labour
 * @param quantityUnit what it is counted in, PERSON_DAY for labour
 * @param quantity how much arrived, in quantityUnit
 * @param documentNumber number of the record that was signed
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.delivery-confirmed.v1")
@Meaning("The receiver signed that material or labour for a house arrived.")
public record DeliveryConfirmedV1(
        @Meaning(value = "The delivery, delivery-<uuid>.", example = "delivery-01943a5b-0000-7000-8000-000000000007")
        String deliveryId,

        @Meaning(
                value = "The drive whose stock it was, drive-<uuid>.",
                example = "drive-01943a5b-0000-7000-8000-000000000002")
        String driveId,

        @Meaning(value = "Unit of Vietnam Social Security that keeps the stock.", example = "T63-08")
        String unitCode,

        @Meaning(
                value = "Province of that unit under the structure of the day; absent for a unit of none or several.",
                example = "08")
        @Nullable
        String provinceCode,

        @Meaning(value = "The house case, case-<uuid>.", example = "case-01943a5b-0000-7000-8000-000000000004")
        String caseId,

        @Meaning(value = "What it is, for example CEMENT; WORKING_DAYS for labour.", example = "CEMENT")
        String item,

        @Meaning(value = "What it is counted in, for example BAG; PERSON_DAY for labour.", example = "BAG")
        String quantityUnit,

        @Meaning(value = "How much arrived, in quantityUnit.", example = "50", unit = "quantityUnit")
        long quantity,

        @Meaning(value = "Number of the record that was signed.", example = "BB-0003/2025")
        String documentNumber,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static DeliveryConfirmedV1 of(DeliveryConfirmed event, @Nullable String provinceCode) {
        return new DeliveryConfirmedV1(
                event.deliveryId(),
                event.driveId(),
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
