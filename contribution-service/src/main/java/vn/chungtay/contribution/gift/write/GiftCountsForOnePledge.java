package vn.chungtay.contribution.gift.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A gift counts for one pledge at most, and for none where nothing is left of it.
 *
 * @param counted whether it counts for one already
 * @param left what is left of it, in its measure
 */
record GiftCountsForOnePledge(boolean counted, long left) implements Rule {

    @Override
    public boolean broken() {
        return counted || left == 0;
    }

    @Override
    public String code() {
        return "gift.not-countable";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("counted", counted, "left", left);
    }
}
