package vn.chungtay.contribution.gift.write.correctgift;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Say on which day it was received.
 *
 * @param giftId see {@link CorrectGift#giftId()}
 * @param receivedOn the right day
 * @param documentNumber see {@link CorrectGift#documentNumber()}
 * @param occurredOn see {@link CorrectGift#occurredOn()}
 */
public record CorrectReceiptDay(
        @TargetAggregateIdentifier GiftId giftId,
        DayOfFact receivedOn,
        DocumentNumber documentNumber,
        DayOfFact occurredOn)
        implements CorrectGift {}
