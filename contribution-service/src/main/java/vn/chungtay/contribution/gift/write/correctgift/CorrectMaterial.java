package vn.chungtay.contribution.gift.write.correctgift;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Say how much material it was, and what it is worth.
 *
 * @param giftId see {@link CorrectGift#giftId()}
 * @param quantity the right quantity, in the unit that was recorded; none for a gift that never was
 * @param declaredValue the right value; none for a gift that never was
 * @param documentNumber see {@link CorrectGift#documentNumber()}
 * @param occurredOn see {@link CorrectGift#occurredOn()}
 */
public record CorrectMaterial(
        @TargetAggregateIdentifier GiftId giftId,
        RightQuantity quantity,
        RightAmount declaredValue,
        DocumentNumber documentNumber,
        DayOfFact occurredOn)
        implements CorrectGift {}
