package vn.chungtay.contribution.drive.write.opendrive;

import vn.chungtay.contribution.drive.write.DriveCommand;
import vn.chungtay.contribution.drive.write.DrivePeriod;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Open a drive, and its fund with it.
 *
 * @param driveId id of the new drive
 * @param fundId id of the new fund
 * @param unitCode the unit that collects
 * @param nameId entry of the vault that holds the drive's name
 * @param legalBasis the paper that orders it
 * @param period when it takes gifts
 * @param target what it hopes for
 * @param simulated whether it is made up for a demonstration
 */
public record OpenDrive(
        DriveId driveId,
        FundId fundId,
        String unitCode,
        String nameId,
        DocumentNumber legalBasis,
        DrivePeriod period,
        VndAmount target,
        boolean simulated)
        implements DriveCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.open-drive";
}
