package vn.chungtay.contribution.statement.write.resolveline;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody confirms what they proposed themselves.
 *
 * @param staffRef who wants to confirm
 * @param proposedBy who proposed it
 */
public record ConfirmationNotByProposer(String staffRef, String proposedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(proposedBy);
    }

    @Override
    public String code() {
        return "line.confirmed-by-proposer";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
