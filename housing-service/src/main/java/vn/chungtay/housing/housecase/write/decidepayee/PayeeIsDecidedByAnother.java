package vn.chungtay.housing.housecase.write.decidepayee;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who named a payee does not decide about them.
 *
 * @param payeeId which payee
 * @param namedBy who named them, as staffRef
 * @param decidedBy who wants to decide, as staffRef
 */
public record PayeeIsDecidedByAnother(String payeeId, String namedBy, String decidedBy) implements Rule {

    @Override
    public boolean broken() {
        return namedBy.equals(decidedBy);
    }

    @Override
    public String code() {
        return "payee.decided-by-author";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("payeeId", payeeId);
    }
}
