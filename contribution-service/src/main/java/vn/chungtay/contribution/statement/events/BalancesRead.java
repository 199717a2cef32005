package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A statement that was taken says what its account held after the last line of each month that it has lines of. Stands in one
 * commit with {@link StatementTaken}. The months are four lists of one length.
 *
 * @param statementId see {@link StatementEvent#statementId()}
 * @param accountId the account, {@code account-<bank>-<number>}
 * @param fundId the fund of the drive that it serves, {@code fund-<uuid>}
 * @param months for each the month, for example {@code 2025-02}
 * @param days for each the day of its last line
 * @param lineIds for each that line, of money that came in or left
 * @param balancesVnd for each what the account held after it, đồng
 * @param occurredOn see {@link StatementEvent#occurredOn()}
 */
@Stored(name = "contribution.BalancesRead", revision = 1)
public record BalancesRead(
        String statementId,
        String accountId,
        String fundId,
        List<YearMonth> months,
        List<LocalDate> days,
        List<String> lineIds,
        List<Long> balancesVnd,
        LocalDate occurredOn)
        implements StatementEvent {

    public BalancesRead {
        months = List.copyOf(months);
        days = List.copyOf(days);
        lineIds = List.copyOf(lineIds);
        balancesVnd = List.copyOf(balancesVnd);
    }
}
