package vn.chungtay.housing.consent.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The head of household agreed to be named.
 *
 * @param way {@code SIGNED_PAPER} or {@code SPOKEN_AT_MEETING}
 * @param paperId picture of the signed paper in the file store; absent where it was spoken
 * @param paperSha256 its SHA-256, 64 hex digits; likewise
 * @param minutesNumber number of the minutes of the meeting; absent where a paper was signed
 * @param occurredOn day on which they agreed
 */
@Stored(name = "housing.NameConsentGiven", revision = 1)
public record NameConsentGiven(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        boolean simulated,
        LocalDate listedOn,
        String way,
        @Nullable String paperId,
        @Nullable String paperSha256,
        @Nullable String minutesNumber,
        String recordedBy,
        LocalDate occurredOn)
        implements NameConsentEvent {}
