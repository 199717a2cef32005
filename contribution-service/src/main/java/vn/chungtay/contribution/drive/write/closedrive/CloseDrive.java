package vn.chungtay.contribution.drive.write.closedrive;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.drive.write.DriveCommand;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Close a drive: from now on it takes nothing but corrections.
 *
 * @param driveId the drive
 * @param occurredOn the day it is closed, the last on which something may have come in
 */
public record CloseDrive(@TargetAggregateIdentifier DriveId driveId, DayOfFact occurredOn) implements DriveCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.close-drive";
}
