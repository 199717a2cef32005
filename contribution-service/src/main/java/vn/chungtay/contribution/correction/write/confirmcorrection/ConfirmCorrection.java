package vn.chungtay.contribution.correction.write.confirmcorrection;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.CorrectionId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Confirm a correction: the ledgers get it.
 *
 * @param correctionId the correction
 * @param occurredOn the day it is confirmed, on which it is dated in the ledgers
 */
public record ConfirmCorrection(@TargetAggregateIdentifier CorrectionId correctionId, DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.confirm-correction";
}
