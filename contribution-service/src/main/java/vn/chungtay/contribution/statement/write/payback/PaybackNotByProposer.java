package vn.chungtay.contribution.statement.write.payback;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody confirms a payback that they proposed: whoever could do it alone could let any payment vanish behind money that is still
 * to be paid back.
 *
 * @param staffRef who wants to confirm
 * @param proposedBy who proposed it
 */
public record PaybackNotByProposer(String staffRef, String proposedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(proposedBy);
    }

    @Override
    public String code() {
        return "debit.confirmed-by-proposer";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
