package vn.chungtay.contribution.statement.write.payback;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Say that a line of money that came in, and was no gift, went back with a line of money that left.
 *
 * @param debitId the line of money that left
 * @param lineId the line of money that came in
 * @param occurredOn the day it is said
 */
public record ProposePayback(@TargetAggregateIdentifier DebitId debitId, LineId lineId, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may say that a line is to go back may say that it has. */
    public static final String OPERATION = ProposeResolution.OPERATION;
}
