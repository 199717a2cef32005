package vn.chungtay.contribution.statement.write.tieline;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.write.resolveline.ConfirmResolution;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Take back that a line is the entry that it was tied to.
 *
 * @param lineId the line
 * @param occurredOn the day it is said
 */
public record UntieLine(@TargetAggregateIdentifier LineId lineId, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may confirm may take back. */
    public static final String OPERATION = ConfirmResolution.OPERATION;
}
