package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A statement that was taken has lines of money that left. They are listed afterwards. Stands in one commit with
 * {@link StatementTaken}.
 *
 * @param statementId see {@link StatementEvent#statementId()}
 * @param accountId the account they left, {@code account-<bank>-<number>}
 * @param fundId the fund of the drive that it serves, {@code fund-<uuid>}
 * @param unitCode the unit that collects
 * @param lines how many
 * @param debitVnd what they add up to, đồng
 * @param chunkIds entries of the vault that hold the lines until they are listed, in their order
 * @param occurredOn see {@link StatementEvent#occurredOn()}
 */
@Stored(name = "contribution.DebitsTaken", revision = 1)
public record DebitsTaken(
        String statementId,
        String accountId,
        String fundId,
        String unitCode,
        int lines,
        long debitVnd,
        List<String> chunkIds,
        LocalDate occurredOn)
        implements StatementEvent {

    public DebitsTaken {
        chunkIds = List.copyOf(chunkIds);
    }
}
