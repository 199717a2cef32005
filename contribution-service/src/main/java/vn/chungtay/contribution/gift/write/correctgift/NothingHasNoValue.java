package vn.chungtay.contribution.gift.write.correctgift;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Material of which there was none has no value, and what there was has one.
 *
 * @param quantity the right quantity
 * @param declaredValueVnd the right value, đồng
 */
public record NothingHasNoValue(long quantity, long declaredValueVnd) implements Rule {

    @Override
    public boolean broken() {
        return (quantity == 0) != (declaredValueVnd == 0);
    }

    @Override
    public String code() {
        return "gift.value-without-quantity";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("quantity", quantity, "declaredValueVnd", declaredValueVnd);
    }
}
