package vn.chungtay.housing.grievance.write.closegrievance;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.grievance.write.GrievanceCommand;
import vn.chungtay.housing.shared.GrievanceId;

/**
 * Tells an answered grievance what day it is: when it can no more be reopened, it is closed. Repeated or too early, it changes nothing.
 *
 * @param grievanceId the grievance
 * @param today the day, in Vietnam
 */
public record CloseGrievance(@TargetAggregateIdentifier GrievanceId grievanceId, LocalDate today)
        implements GrievanceCommand {}
