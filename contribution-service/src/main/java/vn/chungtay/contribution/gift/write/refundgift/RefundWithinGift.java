package vn.chungtay.contribution.gift.write.refundgift;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * No more goes back than was given.
 *
 * @param amountVnd what should go back, đồng
 * @param remainingVnd what is left of the gift, đồng
 */
public record RefundWithinGift(long amountVnd, long remainingVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd > remainingVnd;
    }

    @Override
    public String code() {
        return "gift.refund-exceeds";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd, "remainingVnd", remainingVnd);
    }
}
