package vn.chungtay.contribution.closing.write.confirmclosing;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody decides on a closing that they proposed themselves.
 *
 * @param staffRef who wants to decide
 * @param proposedBy who proposed it
 */
public record ClosingNotByProposer(String staffRef, String proposedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(proposedBy);
    }

    @Override
    public String code() {
        return "closing.decided-by-proposer";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
