package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Money that had been paid out for an instalment came back to the fund, all of it or a part.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param instalmentId the instalment that it was paid out for
 * @param caseId the house case, {@code case-<uuid>}
 * @param ordinal which instalment of the case, from 1
 * @param unitCode the unit that owns the fund
 * @param documentNumber number of the receipt voucher
 * @param debit {@link Account#CASH}
 * @param credit {@link Account#RETURNED}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param simulated whether the fund was made up for a demonstration
 * @param occurredOn the day it came back, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.MoneyReturned", revision = 1)
public record MoneyReturned(
        String fundId,
        String instalmentId,
        String caseId,
        int ordinal,
        String unitCode,
        String documentNumber,
        Account debit,
        Account credit,
        long amountVnd,
        boolean simulated,
        LocalDate occurredOn)
        implements LedgerEntry {}
