package vn.chungtay.housing.grievance.write.escalategrievance;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.grievance.write.GrievanceCommand;
import vn.chungtay.housing.grievance.write.Level;
import vn.chungtay.housing.shared.GrievanceId;

/**
 * Tells a grievance what day it is: without an answer in time it goes to the level above. Repeated or too early, it changes nothing.
 *
 * @param grievanceId the grievance
 * @param level the level that was found in delay; another one is left alone
 * @param today the day, in Vietnam
 */
public record EscalateGrievance(@TargetAggregateIdentifier GrievanceId grievanceId, Level level, LocalDate today)
        implements GrievanceCommand {}
