package vn.chungtay.housing.grievance.write.lodgegrievance;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.grievance.write.GrievanceCommand;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Somebody complains, or says that they were left out.
 *
 * @param grievanceId a new id
 * @param kind what it is about
 * @param subject where it belongs
 * @param complaint what they wrote; goes to the vault, never into an event
 * @param simulated whether it is made up, for a demonstration
 * @param occurredOn the day on which it came
 */
public record LodgeGrievance(
        @TargetAggregateIdentifier GrievanceId grievanceId,
        GrievanceKind kind,
        Subject subject,
        Complaint complaint,
        boolean simulated,
        DayOfFact occurredOn)
        implements GrievanceCommand {

    /** Name in the permission matrix, for staff who write it down for somebody. */
    public static final String OPERATION = "housing.lodge-grievance";

    /** Name in the permission matrix, for everybody. */
    public static final String PUBLIC_OPERATION = "housing.lodge-grievance-publicly";
}
