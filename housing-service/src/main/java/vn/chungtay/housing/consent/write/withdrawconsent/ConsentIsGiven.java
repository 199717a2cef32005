package vn.chungtay.housing.consent.write.withdrawconsent;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Only what was agreed to is withdrawn.
 *
 * @param given whether they have agreed and not withdrawn it
 */
public record ConsentIsGiven(boolean given) implements Rule {

    @Override
    public boolean broken() {
        return !given;
    }

    @Override
    public String code() {
        return "consent.not-given";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
