package vn.chungtay.contribution.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names the correction of an entry of a fund's ledger. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code correction-<uuid>}, the UUID of version 7
 */
public record CorrectionId(String value) {

    private static final String PREFIX = "correction-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code correction.unknown} where it cannot be one
     */
    public CorrectionId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("correction.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static CorrectionId next() {
        return new CorrectionId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
