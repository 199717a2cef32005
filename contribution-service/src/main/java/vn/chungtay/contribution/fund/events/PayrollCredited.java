package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * What many members of staff gave with one bank transfer reached the fund together, so that the ledger's stream does not grow with
 * each of them. Stands in one commit with the gifts themselves.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param lineId the line of the bank's statement, {@code line-<32 hex digits>}
 * @param gifts how many
 * @param debit {@link Account#CASH}
 * @param credit {@link Account#GIFTS}
 * @param amountVnd what they add up to, see {@link LedgerEntry#amountVnd()}
 * @param occurredOn the day of the booking, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.PayrollCredited", revision = 1)
public record PayrollCredited(
        String fundId, String lineId, int gifts, Account debit, Account credit, long amountVnd, LocalDate occurredOn)
        implements LedgerEntry {}
