package vn.chungtay.housing.consent.write.giveconsent;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * How it can be shown that somebody agreed: either the signed paper or the minutes, as the way wants it.
 *
 * @param way how they agreed
 * @param signed the signed paper; absent where it was spoken
 * @param minutes number of the minutes; absent where a paper was signed
 */
public record Evidence(
        ConsentWay way, @Nullable Paper signed, @Nullable DocumentNumber minutes) {

    /**
     * The picture of a signed paper.
     *
     * @param paperId its id in the file store
     * @param sha256 its SHA-256, 64 hex digits
     */
    public record Paper(String paperId, String sha256) {

        public Paper {
            sha256 = sha256.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Refuses what does not go with the way.
     *
     * @throws Malformed {@code request.field-required} or {@code request.field-invalid}
     */
    public Evidence {
        boolean spoken = way == ConsentWay.SPOKEN_AT_MEETING;
        require("minutesNumber", minutes != null, spoken);
        require("paper", signed != null, !spoken);
    }

    private static void require(String field, boolean there, boolean wanted) {
        if (there != wanted) {
            throw new Malformed(wanted ? "request.field-required" : "request.field-invalid", Map.of("field", field));
        }
    }

    /** The signed paper, where there is one. */
    public Optional<Paper> paper() {
        return Optional.ofNullable(signed);
    }

    /** Number of the minutes, absent where a paper was signed. */
    public @Nullable String minutesNumber() {
        return minutes == null ? null : minutes.value();
    }
}
