package vn.chungtay.contribution.correction.read.correctionview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry that can be corrected.
 *
 * @param entryId the entry
 * @param kind {@code RETURN}, {@code FEE}, {@code INTEREST} or {@code TRANSFER}
 * @param about the instalment, the outlay or the line of the bank that it is about
 * @param toFundId the fund that a transfer went to; left out otherwise
 * @param documentNumber number of the paper behind it; left out for interest
 * @param bookedVnd what it was booked with, đồng
 * @param amountVnd what it stands at after all corrections, đồng
 * @param occurredOn the day it happened
 * @param position place in the log where it was booked; the list goes on after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectableView(
        String entryId,
        String kind,
        String about,
        @Nullable String toFundId,
        @Nullable String documentNumber,
        long bookedVnd,
        long amountVnd,
        LocalDate occurredOn,
        long position) {

    static CorrectableView of(CorrectableDocument entry) {
        return new CorrectableView(
                entry.id(),
                entry.kind().name(),
                entry.about(),
                entry.toFundId(),
                entry.documentNumber(),
                entry.bookedVnd(),
                entry.amountVnd(),
                entry.occurredOn(),
                entry.bookedAt());
    }
}
