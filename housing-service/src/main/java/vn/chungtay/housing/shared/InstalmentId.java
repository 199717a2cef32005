package vn.chungtay.housing.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names one request for an instalment; the fund's answer carries it back. A part that was refused and is asked for again gets a
 * new one.
 *
 * @param value {@code instalment-<uuid>}, the UUID of version 7
 */
public record InstalmentId(String value) {

    private static final String PREFIX = "instalment-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code instalment.unknown} where it cannot be one
     */
    public InstalmentId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("instalment.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static InstalmentId next() {
        return new InstalmentId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
