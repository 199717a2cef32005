package vn.chungtay.housing.housecase.write.lowersponsorship;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What the household has was promised: only what is still missing is not given any more. A delivery names no promise, so that what came
 * from the stock of the unit counts for its promises, and where nothing of it is missing in the house nobody lowers it.
 *
 * @param item what it is
 * @param quantityUnit what it is counted in
 * @param left how much of it is to be left
 * @param least how much of it has to be left
 */
public record ThingNotBelowReceived(String item, String quantityUnit, long left, long least) implements Rule {

    @Override
    public boolean broken() {
        return left < least;
    }

    @Override
    public String code() {
        return "sponsorship.below-received";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("item", item, "quantityUnit", quantityUnit, "left", left, "least", least);
    }
}
