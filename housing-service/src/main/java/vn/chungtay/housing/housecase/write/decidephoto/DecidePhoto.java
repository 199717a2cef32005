package vn.chungtay.housing.housecase.write.decidephoto;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Accepts or rejects a photo, whatever is held against it.
 *
 * @param caseId the case
 * @param photoId its photo
 * @param accepted whether it counts
 * @param reason why; goes to the vault, never into an event
 * @param occurredOn day of the decision
 */
public record DecidePhoto(
        @TargetAggregateIdentifier CaseId caseId, String photoId, boolean accepted, Reason reason, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.decide-photo";
}
