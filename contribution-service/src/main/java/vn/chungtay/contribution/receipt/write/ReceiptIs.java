package vn.chungtay.contribution.receipt.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A valid receipt is voided, a voided one is replaced.
 *
 * @param needed {@link #VALID} or {@link #VOIDED}
 * @param voided whether it is voided
 */
record ReceiptIs(String needed, boolean voided) implements Rule {

    static final String VALID = "VALID";
    static final String VOIDED = "VOIDED";

    @Override
    public boolean broken() {
        return !state().equals(needed);
    }

    @Override
    public String code() {
        return "receipt.not-in-state";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("needed", needed, "state", state());
    }

    private String state() {
        return voided ? VOIDED : VALID;
    }
}
