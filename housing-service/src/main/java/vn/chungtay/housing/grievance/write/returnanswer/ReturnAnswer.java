package vn.chungtay.housing.grievance.write.returnanswer;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.grievance.write.GrievanceCommand;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.GrievanceId;

/**
 * Sends an answer back to be written again.
 *
 * @param grievanceId the grievance
 * @param reason why; goes to the vault, never into an event
 * @param today the day, in Vietnam
 */
public record ReturnAnswer(@TargetAggregateIdentifier GrievanceId grievanceId, Reason reason, LocalDate today)
        implements GrievanceCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.return-grievance-answer";
}
