package vn.chungtay.contribution.gift.write.correctgift;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Money that went back came in before: a gift is never corrected below it.
 *
 * @param amountVnd what the gift is to stand at, đồng
 * @param refundedVnd what went back of it, đồng
 */
public record CorrectionNotBelowRefunds(long amountVnd, long refundedVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd < refundedVnd;
    }

    @Override
    public String code() {
        return "gift.correction-below-refunds";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd, "refundedVnd", refundedVnd);
    }
}
