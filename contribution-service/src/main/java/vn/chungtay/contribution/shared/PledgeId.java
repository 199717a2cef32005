package vn.chungtay.contribution.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a pledge. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code pledge-<uuid>}, the UUID of version 7
 */
public record PledgeId(String value) {

    private static final String PREFIX = "pledge-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code pledge.unknown} where it cannot be one
     */
    public PledgeId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("pledge.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static PledgeId next() {
        return new PledgeId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
