package vn.chungtay.contribution.stock.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What is promised to houses or on its way to them was given: no gift is corrected away from under it. Who has promised too much
 * cancels a delivery first.
 *
 * @param less what the gift is less than was recorded
 * @param available what is free
 */
record StockStillCovers(long less, long available) implements Rule {

    @Override
    public boolean broken() {
        return less > available;
    }

    @Override
    public String code() {
        return "stock.below-promises";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("quantity", less, "available", available);
    }
}
