package vn.chungtay.housing.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names what one sponsor promised to one house. That of the first sponsor hangs on the case alone, so that what was stored before
 * houses had several has one too.
 *
 * @param value {@code sponsorship-<uuid>}
 */
public record SponsorshipId(String value) {

    private static final String PREFIX = "sponsorship-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code sponsorship.unknown} where it cannot be one
     */
    public SponsorshipId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("sponsorship.unknown", Map.of("id", value));
        }
    }

    /** A new id, never given before. */
    public static SponsorshipId next() {
        return new SponsorshipId(PREFIX + UuidCreator.getTimeOrderedEpoch());
    }

    /**
     * The promise with which the case became a sponsored one.
     *
     * @param caseId as in {@link CaseId#value()}
     */
    public static SponsorshipId firstOf(String caseId) {
        return new SponsorshipId(PREFIX + caseId.substring(caseId.indexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
