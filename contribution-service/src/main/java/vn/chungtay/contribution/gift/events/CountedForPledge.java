package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The gift keeps a pledge, or a part of it. The pledge says so in the same commit.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param pledgeId the pledge, {@code pledge-<uuid>}
 * @param occurredOn the day it was counted, see {@link GiftEvent#occurredOn()}
 */
@Stored(name = "contribution.CountedForPledge", revision = 1)
public record CountedForPledge(String giftId, String pledgeId, LocalDate occurredOn) implements GiftEvent {}
