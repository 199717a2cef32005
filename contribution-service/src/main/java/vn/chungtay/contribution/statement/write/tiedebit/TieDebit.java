package vn.chungtay.contribution.statement.write.tiedebit;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Say which entries of the ledger a line of money that left is.
 *
 * @param debitId the line
 * @param entries the entries, each once
 * @param occurredOn the day it is said
 */
public record TieDebit(@TargetAggregateIdentifier DebitId debitId, List<OutgoingEntry> entries, DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.tie-debit";

    public TieDebit {
        entries = List.copyOf(entries);
    }
}
