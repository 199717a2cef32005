package vn.chungtay.housing.housecase.write.recordfunding;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * What left the fund is what was asked for, đồng by đồng.
 *
 * @param requestedVnd what was asked for, đồng
 * @param paid what left the fund
 */
public record PaymentIsWhatWasAsked(long requestedVnd, VndAmount paid) implements Rule {

    @Override
    public boolean broken() {
        return requestedVnd != paid.value();
    }

    @Override
    public String code() {
        return "instalment.other-amount";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("requestedVnd", requestedVnd, "paidVnd", paid.value());
    }
}
