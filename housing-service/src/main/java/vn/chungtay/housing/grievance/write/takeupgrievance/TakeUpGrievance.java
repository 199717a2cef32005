package vn.chungtay.housing.grievance.write.takeupgrievance;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.grievance.write.GrievanceCommand;
import vn.chungtay.housing.shared.GrievanceId;

/**
 * Somebody of the level that has to answer looks into it.
 *
 * @param grievanceId the grievance
 * @param today the day, in Vietnam
 */
public record TakeUpGrievance(@TargetAggregateIdentifier GrievanceId grievanceId, LocalDate today)
        implements GrievanceCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.take-up-grievance";
}
