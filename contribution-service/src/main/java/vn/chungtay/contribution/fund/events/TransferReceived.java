package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another unit's fund passed money on to this one. It left that fund in the same commit.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param outlayId the other fund's outlay, {@code outlay-<uuid>}
 * @param fromFundId the fund that it came from
 * @param documentNumber number of the paper behind it
 * @param debit {@link Account#CASH}
 * @param credit {@link Account#TRANSFERS_IN}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param occurredOn see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.TransferReceived", revision = 1)
public record TransferReceived(
        String fundId,
        String outlayId,
        String fromFundId,
        String documentNumber,
        Account debit,
        Account credit,
        long amountVnd,
        LocalDate occurredOn)
        implements LedgerEntry {}
