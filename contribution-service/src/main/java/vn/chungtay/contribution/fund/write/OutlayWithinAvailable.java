package vn.chungtay.contribution.fund.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Only money that is free leaves a fund: what is set aside for houses stays.
 *
 * @param amountVnd what is to leave, đồng
 * @param availableVnd what is free, đồng
 */
record OutlayWithinAvailable(long amountVnd, long availableVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd > availableVnd;
    }

    @Override
    public String code() {
        return "outlay.beyond-available";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd, "availableVnd", availableVnd);
    }
}
