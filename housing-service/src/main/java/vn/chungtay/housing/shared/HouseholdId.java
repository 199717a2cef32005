package vn.chungtay.housing.shared;

/**
 * Names a household by its head, so that the same person can never have two.
 *
 * @param value {@code household-<vault id of the head>}
 */
public record HouseholdId(String value) {

    private static final String PREFIX = "household-";

    public HouseholdId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A household id begins with " + PREFIX + ": " + value);
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
