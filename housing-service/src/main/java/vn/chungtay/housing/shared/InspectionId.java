package vn.chungtay.housing.shared;

import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names the inspection of a case that was drawn. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code inspection-<uuid of the sample>-<place in the draw>}, see {@link SampleId#inspection}
 */
public record InspectionId(String value) {

    static final String PREFIX = "inspection-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code inspection.unknown} where it cannot be one
     */
    public InspectionId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("inspection.unknown", Map.of("id", value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
