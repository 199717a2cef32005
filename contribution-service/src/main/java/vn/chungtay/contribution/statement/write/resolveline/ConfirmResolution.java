package vn.chungtay.contribution.statement.write.resolveline;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Confirm what somebody else proposed.
 *
 * @param lineId the line
 * @param occurredOn the day it is confirmed
 */
public record ConfirmResolution(@TargetAggregateIdentifier LineId lineId, DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.confirm-resolution";
}
