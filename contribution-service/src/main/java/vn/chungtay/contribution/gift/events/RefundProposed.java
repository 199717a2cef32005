package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Somebody says that a gift of money, or a part of it, should go back to its giver. Another person has to decide.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param amountVnd how much should go back, đồng, above 0
 * @param documentNumber number of the paper that asks for it
 * @param proposedBy who says so, as staffRef; they may not decide
 * @param occurredOn the day they said so, see {@link GiftEvent#occurredOn()}
 */
@Stored(name = "contribution.RefundProposed", revision = 1)
public record RefundProposed(
        String giftId, long amountVnd, String documentNumber, String proposedBy, LocalDate occurredOn)
        implements GiftEvent {}
