package vn.chungtay.housing.housecase.write.decidepayee;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A payee is decided once, and only where something can be said against them.
 *
 * @param payeeId which payee
 * @param waits whether a decision is wanted
 */
public record PayeeWaitsForDecision(String payeeId, boolean waits) implements Rule {

    @Override
    public boolean broken() {
        return !waits;
    }

    @Override
    public String code() {
        return "payee.nothing-to-decide";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("payeeId", payeeId);
    }
}
