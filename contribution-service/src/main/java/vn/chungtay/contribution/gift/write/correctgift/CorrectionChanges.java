package vn.chungtay.contribution.gift.write.correctgift;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A correction says something else than what stands.
 *
 * @param same whether it says the same
 */
public record CorrectionChanges(boolean same) implements Rule {

    @Override
    public boolean broken() {
        return same;
    }

    @Override
    public String code() {
        return "gift.correction-unchanged";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
