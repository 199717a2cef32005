package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A bank statement without a fault was taken for import. Its lines are posted afterwards, chunk by chunk.
 *
 * @param statementId see {@link StatementEvent#statementId()}
 * @param accountId the account it is of, {@code account-<bank>-<number>}
 * @param driveId the drive that the account serves, {@code drive-<uuid>}
 * @param unitCode the unit that collects
 * @param lines lines of money that came in
 * @param creditVnd what they add up to, đồng
 * @param chunkIds entries of the vault that hold the lines until they are posted, in their order
 * @param occurredOn see {@link StatementEvent#occurredOn()}
 */
@Stored(name = "contribution.StatementTaken", revision = 1)
public record StatementTaken(
        String statementId,
        String accountId,
        String driveId,
        String unitCode,
        int lines,
        long creditVnd,
        List<String> chunkIds,
        LocalDate occurredOn)
        implements StatementEvent {

    public StatementTaken {
        chunkIds = List.copyOf(chunkIds);
    }
}
