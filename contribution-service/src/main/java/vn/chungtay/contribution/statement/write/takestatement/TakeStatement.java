package vn.chungtay.contribution.statement.write.takestatement;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.statement.file.KeptLayout;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Take a statement that has no fault.
 *
 * @param statementId id of the new statement
 * @param accountId the account it is of
 * @param lines lines of money that came in
 * @param creditVnd what they add up to, đồng; 0 where none came in
 * @param chunkIds entries of the vault that hold them
 * @param debits lines of money that left
 * @param monthEnds what the account held after the last line of each month, the oldest month first; none without balances
 * @param profile the profile that its file was read by; absent where it was none
 * @param occurredOn the day it is taken
 */
public record TakeStatement(
        @TargetAggregateIdentifier StatementId statementId,
        AccountId accountId,
        int lines,
        long creditVnd,
        List<String> chunkIds,
        Debits debits,
        List<MonthEnd> monthEnds,
        @Nullable KeptLayout profile,
        DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.import-statement";

    public TakeStatement {
        chunkIds = List.copyOf(chunkIds);
        monthEnds = List.copyOf(monthEnds);
    }
}
