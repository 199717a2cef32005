package vn.chungtay.contribution.stock.write.confirmdelivery;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.stock.write.DeliveryCommand;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Record what the receiver of a delivery signed.
 *
 * @param deliveryId the delivery
 * @param receiverId entry of the vault that holds who signed
 * @param documentNumber number of the record that was signed
 * @param occurredOn the day it was signed
 */
public record ConfirmDelivery(
        @TargetAggregateIdentifier DeliveryId deliveryId,
        String receiverId,
        DocumentNumber documentNumber,
        DayOfFact occurredOn)
        implements DeliveryCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.confirm-delivery";
}
