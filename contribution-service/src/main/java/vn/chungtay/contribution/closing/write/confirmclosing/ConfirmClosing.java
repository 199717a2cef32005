package vn.chungtay.contribution.closing.write.confirmclosing;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Confirm a closing: the month is closed.
 *
 * @param closingId the closing
 * @param occurredOn the day it is confirmed
 */
public record ConfirmClosing(@TargetAggregateIdentifier ClosingId closingId, DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.confirm-closing";
}
