package vn.chungtay.contribution.correction.write.confirmcorrection;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.CorrectionId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Reject a correction: nothing changes, and who still wants it proposes anew.
 *
 * @param correctionId the correction
 * @param occurredOn the day it is rejected
 */
public record RejectCorrection(@TargetAggregateIdentifier CorrectionId correctionId, DayOfFact occurredOn) {

    /** Name in the permission matrix: who may confirm may reject. */
    public static final String OPERATION = ConfirmCorrection.OPERATION;
}
