package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * What came back of an instalment had been recorded wrongly; the entry of the return itself stays.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param entryId the entry that was wrong, {@code entry-<place in the log>}
 * @param correctionId the correction, {@code correction-<uuid>}
 * @param instalmentId the instalment that the money was paid out for
 * @param caseId the house case, {@code case-<uuid>}
 * @param ordinal which instalment of the case, from 1
 * @param unitCode the unit that owns the fund
 * @param documentNumber number of the paper that shows it
 * @param amountBeforeVnd what the return stood at, đồng
 * @param rightVnd what it stands at, đồng; 0 where nothing came back
 * @param debit {@link Account#CASH} where more came back, {@link Account#RETURNED} where less did
 * @param credit the other one of the two
 * @param amountVnd the difference, see {@link LedgerEntry#amountVnd()}
 * @param simulated whether the fund was made up for a demonstration
 * @param occurredOn the day of the correction, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.ReturnCorrected", revision = 1)
public record ReturnCorrected(
        String fundId,
        String entryId,
        String correctionId,
        String instalmentId,
        String caseId,
        int ordinal,
        String unitCode,
        String documentNumber,
        long amountBeforeVnd,
        long rightVnd,
        Account debit,
        Account credit,
        long amountVnd,
        boolean simulated,
        LocalDate occurredOn)
        implements EntryCorrection {}
