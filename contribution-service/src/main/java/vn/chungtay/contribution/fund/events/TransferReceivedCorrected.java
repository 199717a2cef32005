package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * What another unit's fund passed on had been recorded wrongly; the entry of the transfer itself stays. The other fund is corrected
 * by as much in the same commit.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param entryId the entry that was wrong, {@code entry-<place in the log>}
 * @param correctionId the correction, {@code correction-<uuid>}
 * @param outlayId the other fund's outlay, {@code outlay-<uuid>}
 * @param fromFundId the fund that it came from
 * @param documentNumber number of the paper that shows it
 * @param amountBeforeVnd what the transfer stood at, đồng
 * @param rightVnd what it stands at, đồng; 0 where there was none
 * @param debit {@link Account#CASH} where it was more, {@link Account#TRANSFERS_IN} where it was less
 * @param credit the other one of the two
 * @param amountVnd the difference, see {@link LedgerEntry#amountVnd()}
 * @param occurredOn the day of the correction, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.TransferReceivedCorrected", revision = 1)
public record TransferReceivedCorrected(
        String fundId,
        String entryId,
        String correctionId,
        String outlayId,
        String fromFundId,
        String documentNumber,
        long amountBeforeVnd,
        long rightVnd,
        Account debit,
        Account credit,
        long amountVnd,
        LocalDate occurredOn)
        implements EntryCorrection {}
