package vn.chungtay.contribution.gift.write;

import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.GiftEvent;
import vn.chungtay.contribution.gift.events.GiftReceived;

/**
 * A gift that stands at something else now.
 *
 * @param received what was recorded in the beginning
 * @param pledgeId the pledge that it counts for, absent where it does for none
 * @param change the correction or refund
 * @param left what is left of it after that: đồng, quantity or working days
 */
public record ChangedGift(GiftReceived received, @Nullable String pledgeId, GiftEvent change, long left) {}
