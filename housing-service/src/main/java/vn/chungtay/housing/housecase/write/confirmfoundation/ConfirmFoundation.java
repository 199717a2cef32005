package vn.chungtay.housing.housecase.write.confirmfoundation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Confirms the first stage of work: the foundation of a new house, 30 % of a repair.
 *
 * @param caseId the case
 * @param confirmedBy who confirmed it on the spot; goes to the vault, never into an event
 * @param photoId photo of the stage, uploaded before
 * @param photoSha256 its SHA-256 as the caller knows it, 64 hex digits
 * @param occurredOn day of the confirmation
 */
public record ConfirmFoundation(
        @TargetAggregateIdentifier CaseId caseId,
        Confirmer confirmedBy,
        String photoId,
        String photoSha256,
        DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.confirm-foundation";
}
