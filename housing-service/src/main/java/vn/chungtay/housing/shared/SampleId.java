package vn.chungtay.housing.shared;

import java.util.Map;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a sample of cases. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param value {@code sample-<uuid>}, the UUID of version 7
 */
public record SampleId(String value) {

    private static final String KIND = "sample";
    private static final String PREFIX = KIND + "-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code sample.unknown} where it cannot be one
     */
    public SampleId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("sample.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static SampleId next(Ids ids) {
        return new SampleId(ids.next(KIND));
    }

    /**
     * The inspection of a case that was drawn.
     *
     * @param place of the case in the draw, from 1
     */
    public InspectionId inspection(int place) {
        return new InspectionId(InspectionId.PREFIX + value.substring(PREFIX.length()) + "-" + place);
    }

    @Override
    public String toString() {
        return value;
    }
}
