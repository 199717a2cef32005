package vn.chungtay.housing.housecase.write.addphoto;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.housecase.write.Stage;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Adds a photo to a case.
 *
 * @param caseId the case
 * @param photoId the photo, uploaded before
 * @param photoSha256 its SHA-256 as the caller knows it, 64 hex digits
 * @param stage what it shows: the old house, the foundation, the finished house, the handover
 * @param occurredOn day on which it was brought
 */
public record AddPhoto(
        @TargetAggregateIdentifier CaseId caseId, String photoId, String photoSha256, Stage stage, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.add-photo";
}
