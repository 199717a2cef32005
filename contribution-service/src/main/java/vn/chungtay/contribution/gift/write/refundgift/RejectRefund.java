package vn.chungtay.contribution.gift.write.refundgift;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Leave a gift where it is, against a proposal.
 *
 * @param giftId the gift
 * @param occurredOn the day of the decision
 */
public record RejectRefund(@TargetAggregateIdentifier GiftId giftId, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may confirm may reject. */
    public static final String OPERATION = ConfirmRefund.OPERATION;
}
