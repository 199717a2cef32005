package vn.chungtay.contribution.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names an outlay of a fund. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code outlay-<uuid>}, the UUID of version 7
 */
public record OutlayId(String value) {

    private static final String PREFIX = "outlay-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code outlay.unknown} where it cannot be one
     */
    public OutlayId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("outlay.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static OutlayId next() {
        return new OutlayId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
