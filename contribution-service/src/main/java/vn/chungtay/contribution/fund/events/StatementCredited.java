package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Gifts of one day that came in by bank reached the fund together: one entry for a chunk of a statement, so that the ledger's
 * stream does not grow with each line. Stands in one commit with the gifts themselves.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param statementId the statement, {@code statement-<uuid>}
 * @param chunk which chunk of it, from 0
 * @param gifts how many
 * @param debit {@link Account#CASH}
 * @param credit {@link Account#GIFTS}
 * @param amountVnd what they add up to, see {@link LedgerEntry#amountVnd()}
 * @param occurredOn the day of the bookings, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.StatementCredited", revision = 1)
public record StatementCredited(
        String fundId,
        String statementId,
        int chunk,
        int gifts,
        Account debit,
        Account credit,
        long amountVnd,
        LocalDate occurredOn)
        implements LedgerEntry {}
