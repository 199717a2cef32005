package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.List;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * No money while something can be said against the payee and nobody else has looked.
 *
 * @param ordinal which part is asked for
 * @param payeeId the payee
 * @param doubts what can be said against them and is not decided
 */
public record PayeeIsDecided(int ordinal, String payeeId, List<String> doubts) implements Rule {

    @Override
    public boolean broken() {
        return !doubts.isEmpty();
    }

    @Override
    public String code() {
        return "instalment.payee-undecided";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ordinal", ordinal, "payeeId", payeeId, "doubts", doubts);
    }
}
