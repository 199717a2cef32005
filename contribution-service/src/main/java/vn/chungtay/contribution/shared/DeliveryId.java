package vn.chungtay.contribution.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a delivery of material or working days to a house. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code delivery-<uuid>}, the UUID of version 7
 */
public record DeliveryId(String value) {

    private static final String PREFIX = "delivery-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code delivery.unknown} where it cannot be one
     */
    public DeliveryId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("delivery.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static DeliveryId next() {
        return new DeliveryId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
