package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * What was taken for the bank's interest was none; the entry itself stays. The line of the bank waits again in the same commit, for
 * people to say what it is.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param entryId the entry that was wrong, {@code entry-<place in the log>}
 * @param correctionId the correction, {@code correction-<uuid>}
 * @param lineId the line of the bank's statement, {@code line-<32 hex digits>}
 * @param documentNumber number of the paper that shows it
 * @param amountBeforeVnd what the interest stood at, đồng
 * @param rightVnd 0: the bank says what came in, so that it is interest as a whole or not at all
 * @param debit {@link Account#INTEREST}
 * @param credit {@link Account#CASH}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param occurredOn the day of the correction, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.InterestCorrected", revision = 1)
public record InterestCorrected(
        String fundId,
        String entryId,
        String correctionId,
        String lineId,
        String documentNumber,
        long amountBeforeVnd,
        long rightVnd,
        Account debit,
        Account credit,
        long amountVnd,
        LocalDate occurredOn)
        implements EntryCorrection {}
