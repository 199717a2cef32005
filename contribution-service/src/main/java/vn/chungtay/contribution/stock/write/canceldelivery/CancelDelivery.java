package vn.chungtay.contribution.stock.write.canceldelivery;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.stock.write.DeliveryCommand;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Give up a delivery before anything left.
 *
 * @param deliveryId the delivery
 * @param occurredOn the day it is given up
 */
public record CancelDelivery(@TargetAggregateIdentifier DeliveryId deliveryId, DayOfFact occurredOn)
        implements DeliveryCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.cancel-delivery";
}
