package vn.chungtay.contribution.gift.write.correctgift;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Say how many working days it was.
 *
 * @param giftId see {@link CorrectGift#giftId()}
 * @param workingDays the right number; none for a gift that never was
 * @param documentNumber see {@link CorrectGift#documentNumber()}
 * @param occurredOn see {@link CorrectGift#occurredOn()}
 */
public record CorrectWorkingDays(
        @TargetAggregateIdentifier GiftId giftId,
        RightWorkingDays workingDays,
        DocumentNumber documentNumber,
        DayOfFact occurredOn)
        implements CorrectGift {}
