package vn.chungtay.contribution.outlay.write.confirmoutlay;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Reject an outlay: nothing moves, and who still wants it proposes anew.
 *
 * @param outlayId the outlay
 * @param occurredOn the day it is rejected
 */
public record RejectOutlay(@TargetAggregateIdentifier OutlayId outlayId, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may confirm may reject. */
    public static final String OPERATION = ConfirmOutlay.OPERATION;
}
