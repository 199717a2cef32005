package vn.chungtay.contribution.closing.write.confirmclosing;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Reject a closing: the month stays open, and who counted anew proposes anew.
 *
 * @param closingId the closing
 * @param occurredOn the day it is rejected
 */
public record RejectClosing(@TargetAggregateIdentifier ClosingId closingId, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may confirm may reject. */
    public static final String OPERATION = ConfirmClosing.OPERATION;
}
