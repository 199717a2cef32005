package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Money was passed on to another unit's fund. That fund has it in the same commit.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param outlayId the outlay, {@code outlay-<uuid>}
 * @param unitCode the unit that owns the fund
 * @param toFundId the fund that has it now
 * @param toUnitCode the unit that owns that one
 * @param documentNumber number of the paper behind it
 * @param debit {@link Account#TRANSFERS_OUT}
 * @param credit {@link Account#CASH}
 * @param amountVnd see {@link LedgerEntry#amountVnd()}
 * @param simulated whether the fund was made up for a demonstration
 * @param occurredOn see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.TransferSent", revision = 1)
public record TransferSent(
        String fundId,
        String outlayId,
        String unitCode,
        String toFundId,
        String toUnitCode,
        String documentNumber,
        Account debit,
        Account credit,
        long amountVnd,
        boolean simulated,
        LocalDate occurredOn)
        implements LedgerEntry {}
