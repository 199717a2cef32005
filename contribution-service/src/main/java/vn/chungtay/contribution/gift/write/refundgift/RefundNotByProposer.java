package vn.chungtay.contribution.gift.write.refundgift;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody decides on a refund that they proposed.
 *
 * @param staffRef who wants to decide
 * @param proposedBy who proposed it
 */
public record RefundNotByProposer(String staffRef, String proposedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(proposedBy);
    }

    @Override
    public String code() {
        return "gift.refund-by-proposer";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
