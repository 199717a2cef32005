package vn.chungtay.contribution.outlay.write.confirmoutlay;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Confirm an outlay: the money moves.
 *
 * @param outlayId the outlay
 * @param occurredOn the day it is confirmed
 */
public record ConfirmOutlay(@TargetAggregateIdentifier OutlayId outlayId, DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.confirm-outlay";
}
