package vn.chungtay.contribution.statement.write.takestatement;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.statement.file.KeptLayout;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Take a statement that has no fault.
 *
 * @param statementId id of the new statement
 * @param accountId the account it is of
 * @param lines lines of money that came in
 * @param credit what they add up to
 * @param chunkIds entries of the vault that hold them
 * @param profile the profile that its file was read by; absent where it was none
 * @param occurredOn the day it is taken
 */
public record TakeStatement(
        @TargetAggregateIdentifier StatementId statementId,
        AccountId accountId,
        int lines,
        VndAmount credit,
        List<String> chunkIds,
        @Nullable KeptLayout profile,
        DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.import-statement";

    public TakeStatement {
        chunkIds = List.copyOf(chunkIds);
    }
}
