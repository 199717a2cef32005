package vn.chungtay.contribution.statement.write.resolveline;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Send a proposal back: the line waits again.
 *
 * @param lineId the line
 * @param occurredOn the day it is rejected
 */
public record RejectResolution(@TargetAggregateIdentifier LineId lineId, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may confirm may reject. */
    public static final String OPERATION = ConfirmResolution.OPERATION;
}
