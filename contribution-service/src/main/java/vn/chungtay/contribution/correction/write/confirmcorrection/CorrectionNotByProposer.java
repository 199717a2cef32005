package vn.chungtay.contribution.correction.write.confirmcorrection;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody decides on a correction that they proposed themselves.
 *
 * @param staffRef who wants to decide
 * @param proposedBy who proposed it
 */
public record CorrectionNotByProposer(String staffRef, String proposedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(proposedBy);
    }

    @Override
    public String code() {
        return "correction.decided-by-proposer";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
