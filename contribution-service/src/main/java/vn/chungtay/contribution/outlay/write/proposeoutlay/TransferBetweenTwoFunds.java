package vn.chungtay.contribution.outlay.write.proposeoutlay;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Money is passed on to another fund.
 *
 * @param fundId the fund that is to pay
 * @param toFundId the fund that is to get it
 */
record TransferBetweenTwoFunds(String fundId, String toFundId) implements Rule {

    @Override
    public boolean broken() {
        return fundId.equals(toFundId);
    }

    @Override
    public String code() {
        return "outlay.same-fund";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("fundId", fundId);
    }
}
