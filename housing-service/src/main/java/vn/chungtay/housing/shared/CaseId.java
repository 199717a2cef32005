package vn.chungtay.housing.shared;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * Names a house case. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code case-<uuid>}, the UUID of version 7
 */
public record CaseId(String value) {

    private static final String PREFIX = "case-";

    public CaseId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A case id begins with " + PREFIX + ": " + value);
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
