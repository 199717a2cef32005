package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Reserved money left the fund.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param instalmentId the instalment it pays, unique in the suite
 * @param caseId the house case, {@code case-<uuid>}
 * @param ordinal which instalment of the case, from 1
 * @param unitCode the unit that owns the fund
 * @param documentNumber number of the payment voucher
 * @param debit {@link Account#DISBURSED}
 * @param credit {@link Account#RESERVED}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param simulated whether the fund was made up for a demonstration
 * @param occurredOn the day of the payment, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.FundsDisbursed", revision = 1)
public record FundsDisbursed(
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
