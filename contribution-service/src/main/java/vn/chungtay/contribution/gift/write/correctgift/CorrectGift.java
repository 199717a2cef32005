package vn.chungtay.contribution.gift.write.correctgift;

import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Say what is right about a gift. What was said before stays; this is a new entry behind it. */
public sealed interface CorrectGift permits CorrectMoney, CorrectMaterial, CorrectWorkingDays, CorrectReceiptDay {

    /** Name in the permission matrix: one for all corrections. */
    String OPERATION = "contribution.correct-gift";

    /** The gift. */
    GiftId giftId();

    /** The paper that shows it. */
    DocumentNumber documentNumber();

    /** The day of the correction. */
    DayOfFact occurredOn();
}
