package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;

/** Everything that can happen to a gift. */
public sealed interface GiftEvent
        permits GiftReceived,
                MoneyCorrected,
                MaterialCorrected,
                WorkingDaysCorrected,
                ReceiptDayCorrected,
                RefundProposed,
                RefundRejected,
                MoneyRefunded,
                CountedForPledge {

    /** The gift, {@code gift-<uuid>}. */
    String giftId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
