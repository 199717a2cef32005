package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A proposed refund is not made: the gift stands as before.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param occurredOn the day of the decision, see {@link GiftEvent#occurredOn()}
 */
@Stored(name = "contribution.RefundRejected", revision = 1)
public record RefundRejected(String giftId, LocalDate occurredOn) implements GiftEvent {}
