package vn.chungtay.contribution.fund.write.disburse;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody pays out what they asked for themselves.
 *
 * @param staffRef who wants to pay out
 * @param requestedBy who asked for the money
 */
public record DisbursementNotByRequester(String staffRef, String requestedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(requestedBy);
    }

    @Override
    public String code() {
        return "disbursement.by-requester";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
