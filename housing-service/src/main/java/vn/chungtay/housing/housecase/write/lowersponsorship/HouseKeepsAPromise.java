package vn.chungtay.housing.housecase.write.lowersponsorship;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A house to which nobody gives anything is no sponsored one: its case is withdrawn, not emptied. Else it would be settled with the
 * handover, since nothing is missing where nothing is promised.
 *
 * @param somethingIsLeft whether anything is promised by anybody after the lowering
 */
public record HouseKeepsAPromise(boolean somethingIsLeft) implements Rule {

    @Override
    public boolean broken() {
        return !somethingIsLeft;
    }

    @Override
    public String code() {
        return "sponsorship.last-of-house";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
