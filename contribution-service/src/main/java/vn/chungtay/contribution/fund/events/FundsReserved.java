package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Money was set aside for an instalment of a house.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param instalmentId the request that is met, unique in the suite
 * @param caseId the house case, {@code case-<uuid>}
 * @param ordinal which instalment of the case, from 1
 * @param unitCode the unit that owns the fund
 * @param requestedBy who asked for it, as staffRef; they may not disburse it
 * @param debit {@link Account#RESERVED}
 * @param credit {@link Account#CASH}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param simulated whether the fund was made up for a demonstration
 * @param occurredOn the day it was asked for, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.FundsReserved", revision = 1)
public record FundsReserved(
        String fundId,
        String instalmentId,
        String caseId,
        int ordinal,
        String unitCode,
        String requestedBy,
        Account debit,
        Account credit,
        long amountVnd,
        boolean simulated,
        LocalDate occurredOn)
        implements LedgerEntry {}
