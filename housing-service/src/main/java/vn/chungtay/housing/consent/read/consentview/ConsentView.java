package vn.chungtay.housing.consent.read.consentview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a household said about being named.
 *
 * @param caseId its case
 * @param given whether the name may be shown to everybody now
 * @param history what was said, in its order; empty where nothing was
 */
public record ConsentView(String caseId, boolean given, List<Entry> history) {

    /**
     * Something that was said.
     *
     * @param given agreed, or withdrawn
     * @param way {@code SIGNED_PAPER} or {@code SPOKEN_AT_MEETING}; absent for a withdrawal
     * @param paperId picture of the signed paper, absent where there is none
     * @param paperSha256 its SHA-256
     * @param minutesNumber number of the minutes, absent where there are none
     * @param occurredOn day of the fact
     * @param recordedAt when it was recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            boolean given,
            @Nullable String way,
            @Nullable String paperId,
            @Nullable String paperSha256,
            @Nullable String minutesNumber,
            LocalDate occurredOn,
            Instant recordedAt) {}
}
