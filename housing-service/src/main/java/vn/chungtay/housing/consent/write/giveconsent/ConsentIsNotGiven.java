package vn.chungtay.housing.consent.write.giveconsent;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What was agreed to is not agreed to again: a second paper would make it unclear which one a withdrawal meant.
 *
 * @param given whether they have agreed and not withdrawn it
 */
public record ConsentIsNotGiven(boolean given) implements Rule {

    @Override
    public boolean broken() {
        return given;
    }

    @Override
    public String code() {
        return "consent.already-given";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
