package vn.chungtay.contribution.stock.write.issuedelivery;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.stock.write.DeliveryCommand;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Hand a delivery out.
 *
 * @param deliveryId the delivery
 * @param documentNumber number of the issue voucher
 * @param occurredOn the day it leaves
 */
public record IssueDelivery(
        @TargetAggregateIdentifier DeliveryId deliveryId, DocumentNumber documentNumber, DayOfFact occurredOn)
        implements DeliveryCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.issue-delivery";
}
