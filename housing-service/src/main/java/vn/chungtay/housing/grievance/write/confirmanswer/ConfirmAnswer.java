package vn.chungtay.housing.grievance.write.confirmanswer;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.grievance.write.GrievanceCommand;
import vn.chungtay.housing.shared.GrievanceId;

/**
 * Confirms the answer: it is given.
 *
 * @param grievanceId the grievance
 * @param today the day, in Vietnam
 */
public record ConfirmAnswer(@TargetAggregateIdentifier GrievanceId grievanceId, LocalDate today)
        implements GrievanceCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.confirm-grievance-answer";
}
