package vn.chungtay.contribution.statement.write.tiedebit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Take back that a line is what it was tied to.
 *
 * @param debitId the line
 * @param occurredOn the day it is said
 */
public record UntieDebit(@TargetAggregateIdentifier DebitId debitId, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may tie may untie. */
    public static final String OPERATION = TieDebit.OPERATION;
}
