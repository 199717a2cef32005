package vn.chungtay.housing.consent.write.giveconsent;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Somebody who was forgotten cannot be named.
 *
 * @param known whether the vault still knows the head of household
 */
public record HeadIsKnown(boolean known) implements Rule {

    @Override
    public boolean broken() {
        return !known;
    }

    @Override
    public String code() {
        return "consent.head-forgotten";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
