package vn.chungtay.housing.shared;

import java.util.Map;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names an emulation block or cluster. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code emulationgroup-<uuid>}, the UUID of version 7
 */
public record EmulationGroupId(String value) {

    private static final String KIND = "emulationgroup";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code emulation-group.unknown} where it cannot be one
     */
    public EmulationGroupId {
        if (!value.startsWith(KIND + "-")) {
            throw new NotFound("emulation-group.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static EmulationGroupId next(Ids ids) {
        return new EmulationGroupId(ids.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
