package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The bank paid interest on a fund's money: it is the fund's, and no gift. Stands in one commit with the line of the bank that was
 * confirmed to be interest.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param lineId the line of the bank's statement, {@code line-<32 hex digits>}
 * @param unitCode the unit that owns the fund
 * @param debit {@link Account#CASH}
 * @param credit {@link Account#INTEREST}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param simulated whether the fund was made up for a demonstration
 * @param occurredOn the day of the booking, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.InterestCredited", revision = 1)
public record InterestCredited(
        String fundId,
        String lineId,
        String unitCode,
        Account debit,
        Account credit,
        long amountVnd,
        boolean simulated,
        LocalDate occurredOn)
        implements LedgerEntry {}
