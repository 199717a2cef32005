package vn.chungtay.contribution.stock.read.stockview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.StockId;

/**
 * A delivery of material or working days to a house.
 *
 * @param deliveryId the delivery
 * @param position place in the log where it was promised, for the next page
 * @param stockId the stock
 * @param caseId the house case
 * @param unitCode the unit that keeps the stock
 * @param item what it is
 * @param quantityUnit what it is counted in
 * @param state {@code RESERVED}, {@code CANCELLED}, {@code ISSUED}, {@code RETURNED} or {@code CONFIRMED}
 * @param promised how much was promised
 * @param returned how much of it came back
 * @param issueDocument number of the issue voucher; absent until it is issued
 * @param receiptDocument number of the record that the receiver signed; absent until then
 * @param reservedOn the day of the promise
 * @param issuedOn absent until it is issued
 * @param endedOn the day it was cancelled, all brought back, or confirmed; absent until then
 * @param simulated whether the drive was made up for a demonstration
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryView(
        String deliveryId,
        long position,
        String stockId,
        String caseId,
        String unitCode,
        String item,
        String quantityUnit,
        String state,
        long promised,
        long returned,
        @Nullable String issueDocument,
        @Nullable String receiptDocument,
        LocalDate reservedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate endedOn,
        boolean simulated) {

    static DeliveryView of(DeliveryDocument delivery) {
        StockId stock = new StockId(delivery.stockId());
        return new DeliveryView(
                delivery.id(),
                delivery.reservedAt(),
                delivery.stockId(),
                delivery.caseId(),
                delivery.unitCode(),
                stock.item(),
                stock.quantityUnit(),
                delivery.state(),
                delivery.promised(),
                delivery.returned(),
                delivery.issueDocument(),
                delivery.receiptDocument(),
                delivery.reservedOn(),
                delivery.issuedOn(),
                delivery.endedOn(),
                delivery.simulated());
    }
}
