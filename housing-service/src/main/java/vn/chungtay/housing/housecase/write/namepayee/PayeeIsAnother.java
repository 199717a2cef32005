package vn.chungtay.housing.housecase.write.namepayee;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The payee of a case is not named a second time: that would look like a change and stop the money for nothing.
 *
 * @param payeeId the payee that the case has
 * @param same whether it would be the same account again, for the same reason
 */
public record PayeeIsAnother(String payeeId, boolean same) implements Rule {

    @Override
    public boolean broken() {
        return same;
    }

    @Override
    public String code() {
        return "payee.already-named";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("payeeId", payeeId);
    }
}
