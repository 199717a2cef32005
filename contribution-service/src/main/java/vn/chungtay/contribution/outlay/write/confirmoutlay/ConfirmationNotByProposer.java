package vn.chungtay.contribution.outlay.write.confirmoutlay;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody decides on an outlay that they proposed themselves.
 *
 * @param staffRef who wants to decide
 * @param proposedBy who proposed it
 */
public record ConfirmationNotByProposer(String staffRef, String proposedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(proposedBy);
    }

    @Override
    public String code() {
        return "outlay.decided-by-proposer";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
