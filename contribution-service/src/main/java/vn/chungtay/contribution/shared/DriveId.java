package vn.chungtay.contribution.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a drive. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code drive-<uuid>}, the UUID of version 7
 */
public record DriveId(String value) {

    private static final String PREFIX = "drive-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code drive.unknown} where it cannot be one
     */
    public DriveId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("drive.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static DriveId next() {
        return new DriveId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
