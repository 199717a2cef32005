package vn.chungtay.contribution.fund.write.reserve;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Only money that is free can be set aside.
 *
 * @param amountVnd what is asked for, đồng
 * @param availableVnd what is free, đồng
 */
public record ReservationWithinAvailable(long amountVnd, long availableVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd > availableVnd;
    }

    @Override
    public String code() {
        return "fund.insufficient";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd, "availableVnd", availableVnd);
    }
}
