package vn.chungtay.housing.consent.write.giveconsent;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who changed their mind has to agree anew: what they signed before does not bring it back.
 *
 * @param withdrawnOn day of the last withdrawal, absent where there was none
 * @param agreedOn day on which they agreed
 */
public record ConsentAfterWithdrawal(@Nullable LocalDate withdrawnOn, LocalDate agreedOn) implements Rule {

    @Override
    public boolean broken() {
        return withdrawnOn != null && agreedOn.isBefore(withdrawnOn);
    }

    @Override
    public String code() {
        return "consent.before-withdrawal";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("occurredOn", agreedOn.toString(), "withdrawnOn", String.valueOf(withdrawnOn));
    }
}
