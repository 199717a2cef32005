package vn.chungtay.contribution.correction.write.proposecorrection;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A correction says something else than what stands.
 *
 * @param amountVnd what stands, đồng
 * @param rightVnd what the correction says, đồng
 */
public record CorrectionChanges(long amountVnd, long rightVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd == rightVnd;
    }

    @Override
    public String code() {
        return "correction.unchanged";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd);
    }
}
