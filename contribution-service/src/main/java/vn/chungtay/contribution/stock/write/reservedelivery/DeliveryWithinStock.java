package vn.chungtay.contribution.stock.write.reservedelivery;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The same bag is never promised twice: only what is free is promised.
 *
 * @param quantity what is to be promised
 * @param available what is free
 */
public record DeliveryWithinStock(long quantity, long available) implements Rule {

    @Override
    public boolean broken() {
        return quantity > available;
    }

    @Override
    public String code() {
        return "stock.insufficient";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("quantity", quantity, "available", available);
    }
}
