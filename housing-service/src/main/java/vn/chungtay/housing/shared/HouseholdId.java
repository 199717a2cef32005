package vn.chungtay.housing.shared;

import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a household by its head, so that the same person can never have two.
 *
 * @param value {@code household-<vault id of the head>}
 */
public record HouseholdId(String value) {

    private static final String PREFIX = "household-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code household.unknown} where it cannot be one
     */
    public HouseholdId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("household.unknown", Map.of("id", value));
        }
    }

    /** The household of this head. */
    public static HouseholdId ofHead(String headId) {
        return new HouseholdId(PREFIX + headId);
    }

    @Override
    public String toString() {
        return value;
    }
}
