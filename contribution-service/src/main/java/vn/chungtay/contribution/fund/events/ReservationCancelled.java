package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Money that was set aside for an instalment is free again: its case was withdrawn, or it was not paid out in time.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param instalmentId the instalment that will not be paid
 * @param caseId the house case, {@code case-<uuid>}
 * @param ordinal which instalment of the case, from 1
 * @param unitCode the unit that owns the fund
 * @param debit {@link Account#CASH}
 * @param credit {@link Account#RESERVED}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param simulated whether the fund was made up for a demonstration
 * @param occurredOn the day the case was withdrawn or the time was over, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.ReservationCancelled", revision = 1)
public record ReservationCancelled(
        String fundId,
        String instalmentId,
        String caseId,
        int ordinal,
        String unitCode,
        Account debit,
        Account credit,
        long amountVnd,
        boolean simulated,
        LocalDate occurredOn)
        implements LedgerEntry {}
