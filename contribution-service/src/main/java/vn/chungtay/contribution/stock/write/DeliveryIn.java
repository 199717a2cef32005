package vn.chungtay.contribution.stock.write;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A delivery is cancelled or issued while it is reserved, and confirmed or brought back while it is issued.
 *
 * @param needed the state in which this can be done
 * @param state the state it is in
 */
record DeliveryIn(DeliveryState needed, @Nullable DeliveryState state) implements Rule {

    @Override
    public boolean broken() {
        return state != needed;
    }

    @Override
    public String code() {
        return "delivery.not-in-state";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("needed", needed.name(), "state", String.valueOf(state));
    }
}
