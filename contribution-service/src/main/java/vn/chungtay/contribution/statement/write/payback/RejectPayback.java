package vn.chungtay.contribution.statement.write.payback;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Send that proposal back: the line of money that left waits again.
 *
 * @param debitId the line of money that left
 * @param occurredOn the day it is rejected
 */
public record RejectPayback(@TargetAggregateIdentifier DebitId debitId, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may confirm may reject. */
    public static final String OPERATION = ConfirmPayback.OPERATION;
}
