package vn.chungtay.contribution.gift.write.correctgift;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Say how much money it was.
 *
 * @param giftId see {@link CorrectGift#giftId()}
 * @param amount the right amount; none for a gift that never was
 * @param documentNumber see {@link CorrectGift#documentNumber()}
 * @param occurredOn see {@link CorrectGift#occurredOn()}
 */
public record CorrectMoney(
        @TargetAggregateIdentifier GiftId giftId,
        RightAmount amount,
        DocumentNumber documentNumber,
        DayOfFact occurredOn)
        implements CorrectGift {}
