package vn.chungtay.contribution.gift.write.refundgift;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Give back what somebody else proposed.
 *
 * @param giftId the gift
 * @param occurredOn the day of the decision
 */
public record ConfirmRefund(@TargetAggregateIdentifier GiftId giftId, DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.confirm-refund";
}
