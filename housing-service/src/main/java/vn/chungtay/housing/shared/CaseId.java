package vn.chungtay.housing.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a house case. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code case-<uuid>}, the UUID of version 7
 */
public record CaseId(String value) {

    private static final String PREFIX = "case-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code case.unknown} where it cannot be one
     */
    public CaseId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("case.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static CaseId next() {
        return new CaseId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
