package vn.chungtay.contribution.fund.write.returnmoney;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * No more comes back than was paid out and has not come back before.
 *
 * @param amountVnd what comes back, đồng
 * @param outstandingVnd what was paid out and has not come back, đồng
 */
public record ReturnWithinDisbursed(long amountVnd, long outstandingVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd > outstandingVnd;
    }

    @Override
    public String code() {
        return "return.beyond-disbursed";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd, "outstandingVnd", outstandingVnd);
    }
}
