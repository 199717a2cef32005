package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * What was passed on to another unit's fund had been recorded wrongly; the entry of the transfer itself stays. The other fund is
 * corrected by as much in the same commit.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param entryId the entry that was wrong, {@code entry-<place in the log>}
 * @param correctionId the correction, {@code correction-<uuid>}
 * @param outlayId the outlay, {@code outlay-<uuid>}
 * @param unitCode the unit that owns the fund
 * @param toFundId the fund that it was passed on to
 * @param toUnitCode the unit that owns that one
 * @param documentNumber number of the paper that shows it
 * @param amountBeforeVnd what the transfer stood at, đồng
 * @param rightVnd what it stands at, đồng; 0 where there was none
 * @param debit {@link Account#TRANSFERS_OUT} where it was more, {@link Account#CASH} where it was less
 * @param credit the other one of the two
 * @param amountVnd the difference, see {@link LedgerEntry#amountVnd()}
 * @param simulated whether the fund was made up for a demonstration
 * @param occurredOn the day of the correction, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.TransferSentCorrected", revision = 1)
public record TransferSentCorrected(
        String fundId,
        String entryId,
        String correctionId,
        String outlayId,
        String unitCode,
        String toFundId,
        String toUnitCode,
        String documentNumber,
        long amountBeforeVnd,
        long rightVnd,
        Account debit,
        Account credit,
        long amountVnd,
        boolean simulated,
        LocalDate occurredOn)
        implements EntryCorrection {}
