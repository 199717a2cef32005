package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Money is asked for only when it is known where it goes.
 *
 * @param ordinal which part is asked for
 * @param named whether the case has a payee who was not rejected
 */
public record PayeeIsNamed(int ordinal, boolean named) implements Rule {

    @Override
    public boolean broken() {
        return !named;
    }

    @Override
    public String code() {
        return "instalment.payee-missing";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ordinal", ordinal);
    }
}
