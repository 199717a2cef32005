package vn.chungtay.contribution.stock.write.reservedelivery;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.write.DeliveryCommand;
import vn.chungtay.contribution.stock.write.StockQuantity;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Promise a part of a stock to a house.
 *
 * @param deliveryId id of the new delivery
 * @param stockId the stock
 * @param caseId the house case
 * @param quantity how much
 * @param occurredOn the day of the promise
 */
public record ReserveDelivery(
        @TargetAggregateIdentifier DeliveryId deliveryId,
        StockId stockId,
        String caseId,
        StockQuantity quantity,
        DayOfFact occurredOn)
        implements DeliveryCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.reserve-delivery";
}
