package vn.chungtay.housing.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a list of households that was imported. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code caselist-<uuid>}, the UUID of version 7
 */
public record CaseListId(String value) {

    private static final String PREFIX = "caselist-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code caselist.unknown} where it cannot be one
     */
    public CaseListId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("caselist.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static CaseListId next() {
        return new CaseListId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
