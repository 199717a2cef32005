package vn.chungtay.contribution.statement.write.listdebits;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * List lines of money that left.
 *
 * @param statementId the statement they stand in
 * @param lines the lines
 */
public record ListDebits(@TargetAggregateIdentifier StatementId statementId, List<Line> lines) {

    public ListDebits {
        lines = List.copyOf(lines);
    }

    /**
     * A line as far as a decision needs it.
     *
     * @param debitId the line
     * @param narrativeId entry of the vault that holds what the bank says of it
     * @param amount what left
     * @param day of the booking
     */
    public record Line(DebitId debitId, String narrativeId, VndAmount amount, LocalDate day) {}
}
