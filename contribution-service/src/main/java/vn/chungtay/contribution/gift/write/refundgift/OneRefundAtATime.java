package vn.chungtay.contribution.gift.write.refundgift;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A refund is proposed while no other one waits for a decision.
 *
 * @param waiting whether one waits
 */
public record OneRefundAtATime(boolean waiting) implements Rule {

    @Override
    public boolean broken() {
        return waiting;
    }

    @Override
    public String code() {
        return "gift.refund-waiting";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
