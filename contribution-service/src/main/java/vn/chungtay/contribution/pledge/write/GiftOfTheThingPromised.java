package vn.chungtay.contribution.pledge.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A gift counts for a pledge of the same thing to the same drive.
 *
 * @param promised what was promised
 * @param given what was given
 */
record GiftOfTheThingPromised(Thing promised, Thing given) implements Rule {

    @Override
    public boolean broken() {
        return !promised.equals(given);
    }

    @Override
    public String code() {
        return "pledge.other-thing";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "promised", promised.measure().name(), "given", given.measure().name());
    }
}
