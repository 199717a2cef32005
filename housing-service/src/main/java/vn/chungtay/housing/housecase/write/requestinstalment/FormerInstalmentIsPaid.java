package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The parts are paid in their order.
 *
 * @param ordinal which part is asked for
 * @param paidBefore how many parts are paid, from the first on
 */
public record FormerInstalmentIsPaid(int ordinal, int paidBefore) implements Rule {

    @Override
    public boolean broken() {
        return ordinal > paidBefore + 1;
    }

    @Override
    public String code() {
        return "instalment.former-not-paid";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ordinal", ordinal, "paidBefore", paidBefore);
    }
}
