package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A part of which nothing is left, since the promise was lowered, is not asked for.
 *
 * @param ordinal which part
 * @param amountVnd what it is, đồng
 */
public record InstalmentHasMoney(int ordinal, long amountVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd == 0;
    }

    @Override
    public String code() {
        return "instalment.nothing-left";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ordinal", ordinal);
    }
}
