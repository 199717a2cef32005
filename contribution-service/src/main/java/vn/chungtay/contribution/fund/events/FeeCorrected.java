package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A fee had been recorded wrongly; the entry of the fee itself stays.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param entryId the entry that was wrong, {@code entry-<place in the log>}
 * @param correctionId the correction, {@code correction-<uuid>}
 * @param outlayId the outlay, {@code outlay-<uuid>}
 * @param documentNumber number of the paper that shows it
 * @param amountBeforeVnd what the fee stood at, đồng
 * @param rightVnd what it stands at, đồng; 0 where there was none
 * @param debit {@link Account#FEES} where it was more, {@link Account#CASH} where it was less
 * @param credit the other one of the two
 * @param amountVnd the difference, see {@link LedgerEntry#amountVnd()}
 * @param occurredOn the day of the correction, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.FeeCorrected", revision = 1)
public record FeeCorrected(
        String fundId,
        String entryId,
        String correctionId,
        String outlayId,
        String documentNumber,
        long amountBeforeVnd,
        long rightVnd,
        Account debit,
        Account credit,
        long amountVnd,
        LocalDate occurredOn)
        implements EntryCorrection {}
