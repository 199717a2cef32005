package vn.chungtay.contribution.stock.write.returndelivery;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.stock.write.DeliveryCommand;
import vn.chungtay.contribution.stock.write.StockQuantity;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Take back what a house did not need.
 *
 * @param deliveryId the delivery
 * @param quantity what came back
 * @param occurredOn the day it came back
 */
public record ReturnDelivery(
        @TargetAggregateIdentifier DeliveryId deliveryId, StockQuantity quantity, DayOfFact occurredOn)
        implements DeliveryCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.return-delivery";
}
