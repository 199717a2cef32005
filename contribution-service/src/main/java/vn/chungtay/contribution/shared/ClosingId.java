package vn.chungtay.contribution.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names the closing of a month of a fund. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code closing-<uuid>}, the UUID of version 7
 */
public record ClosingId(String value) {

    private static final String PREFIX = "closing-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code closing.unknown} where it cannot be one
     */
    public ClosingId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("closing.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static ClosingId next() {
        return new ClosingId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
