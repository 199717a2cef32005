package vn.chungtay.contribution.fund.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Only money that is free can leave a fund, or be found never to have come in: what houses were promised stays theirs.
 *
 * @param amountVnd what is to leave, đồng
 * @param availableVnd what is free, đồng
 */
record FundNeverBelowZero(long amountVnd, long availableVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd > availableVnd;
    }

    @Override
    public String code() {
        return "fund.below-zero";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd, "availableVnd", availableVnd);
    }
}
