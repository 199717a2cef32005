package vn.chungtay.housing.shared;

import java.util.Map;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a grievance. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code grievance-<uuid>}, the UUID of version 7
 */
public record GrievanceId(String value) {

    /** What its code is of, see {@link GrievanceCodes}. */
    public static final String KIND = "grievance";

    private static final String PREFIX = KIND + "-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code grievance.unknown} where it cannot be one
     */
    public GrievanceId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("grievance.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static GrievanceId next(Ids ids) {
        return new GrievanceId(ids.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
