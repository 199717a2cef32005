package vn.chungtay.contribution.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a gift. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code gift-<uuid>}, the UUID of version 7
 */
public record GiftId(String value) {

    /** What its code begins with, see {@link vn.chungtay.infra.service.vault.PublicCodes}. */
    public static final String KIND = "gift";

    private static final String PREFIX = KIND + "-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code gift.unknown} where it cannot be one
     */
    public GiftId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("gift.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static GiftId next() {
        return new GiftId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
