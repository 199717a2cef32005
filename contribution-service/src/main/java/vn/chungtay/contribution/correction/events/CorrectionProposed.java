package vn.chungtay.contribution.correction.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Somebody says that an entry of a fund was recorded wrongly, and what is right. Another person has to agree.
 *
 * @param correctionId see {@link CorrectionEvent#correctionId()}
 * @param kind what the entry is: {@code RETURN}, {@code FEE}, {@code INTEREST} or {@code TRANSFER}
 * @param entryId the entry, {@code entry-<place in the log>}; of a transfer that of the fund that paid
 * @param fundId the fund whose entry it is
 * @param unitCode the unit that owns it
 * @param about the instalment, the outlay or the line of the bank that the entry is about
 * @param toFundId the fund that a transfer went to; absent otherwise
 * @param toUnitCode the unit that owns that one; absent otherwise
 * @param toEntryId the entry of that fund, which is corrected with it; absent otherwise
 * @param amountBeforeVnd what the entry stands at, đồng
 * @param rightVnd what it should stand at, đồng; 0 where it should never have been
 * @param documentNumber number of the paper that shows it
 * @param proposedBy who proposed it, as staffRef; they may not decide on it
 * @param occurredOn the day of the correction, see {@link CorrectionEvent#occurredOn()}
 */
@Stored(name = "contribution.CorrectionProposed", revision = 1)
public record CorrectionProposed(
        String correctionId,
        String kind,
        String entryId,
        String fundId,
        String unitCode,
        String about,
        @Nullable String toFundId,
        @Nullable String toUnitCode,
        @Nullable String toEntryId,
        long amountBeforeVnd,
        long rightVnd,
        String documentNumber,
        String proposedBy,
        LocalDate occurredOn)
        implements CorrectionEvent {}
