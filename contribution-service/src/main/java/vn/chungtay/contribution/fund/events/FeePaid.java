package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A fee left the fund, for example the bank's. Stands in one commit with the outlay's confirmation.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param outlayId the outlay, {@code outlay-<uuid>}
 * @param documentNumber number of the paper behind it
 * @param debit {@link Account#FEES}
 * @param credit {@link Account#CASH}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param occurredOn see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.FeePaid", revision = 1)
public record FeePaid(
        String fundId,
        String outlayId,
        String documentNumber,
        Account debit,
        Account credit,
        long amountVnd,
        LocalDate occurredOn)
        implements LedgerEntry {}
