package vn.chungtay.housing.inspection.write.closefollowup;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.InspectionId;

/**
 * Ends a follow-up.
 *
 * @param inspectionId the inspection
 * @param reason what was done about the faults, or why nothing had to be
 * @param today the day, in Vietnam
 */
public record CloseFollowUp(@TargetAggregateIdentifier InspectionId inspectionId, Reason reason, LocalDate today) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.close-follow-up";
}
