package vn.chungtay.contribution.gift.write.refundgift;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Say that a gift of money, or a part of it, should go back.
 *
 * @param giftId the gift
 * @param amount how much
 * @param documentNumber the paper that asks for it
 * @param occurredOn the day it is said
 */
public record ProposeRefund(
        @TargetAggregateIdentifier GiftId giftId,
        VndAmount amount,
        DocumentNumber documentNumber,
        DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.propose-refund";
}
