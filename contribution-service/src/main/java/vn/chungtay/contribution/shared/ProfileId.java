package vn.chungtay.contribution.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a profile that statements are read by. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code profile-<uuid>}, the UUID of version 7
 */
public record ProfileId(String value) {

    private static final String PREFIX = "profile-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code profile.unknown} where it cannot be one
     */
    public ProfileId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("profile.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static ProfileId next() {
        return new ProfileId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
