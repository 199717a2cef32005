package vn.chungtay.housing.grievance.write.reopengrievance;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.grievance.write.GrievanceCommand;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.GrievanceId;

/**
 * The person is not content with the answer.
 *
 * @param grievanceId the grievance
 * @param reason what they say; goes to the vault, never into an event
 * @param today the day, in Vietnam
 */
public record ReopenGrievance(@TargetAggregateIdentifier GrievanceId grievanceId, Reason reason, LocalDate today)
        implements GrievanceCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.reopen-grievance";
}
