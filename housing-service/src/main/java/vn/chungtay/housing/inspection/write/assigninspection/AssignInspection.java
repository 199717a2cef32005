package vn.chungtay.housing.inspection.write.assigninspection;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.shared.InspectionId;

/**
 * Tells somebody to look at a house.
 *
 * @param inspectionId the inspection
 * @param inspector who shall, as staffRef
 * @param today the day, in Vietnam
 */
public record AssignInspection(
        @TargetAggregateIdentifier InspectionId inspectionId, String inspector, LocalDate today) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.assign-inspection";
}
