package vn.chungtay.contribution.statement.write.payback;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.statement.write.resolveline.ConfirmResolution;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Confirm that a line of money that left paid back the line that somebody said.
 *
 * @param debitId the line of money that left
 * @param occurredOn the day it is confirmed
 */
public record ConfirmPayback(@TargetAggregateIdentifier DebitId debitId, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may confirm that a line is no gift. */
    public static final String OPERATION = ConfirmResolution.OPERATION;
}
