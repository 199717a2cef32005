package vn.chungtay.contribution.drive.write.opendrive;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.drive.write.DriveCommand;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Open a drive that somebody drafted, and its fund with it.
 *
 * @param driveId the drive
 * @param occurredOn the day it is opened, which may be before its first day or after it
 */
public record OpenDrive(@TargetAggregateIdentifier DriveId driveId, DayOfFact occurredOn) implements DriveCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.open-drive";
}
