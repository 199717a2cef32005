package vn.chungtay.contribution.drive.write.draftdrive;

import java.util.Set;
import vn.chungtay.contribution.drive.write.DriveCommand;
import vn.chungtay.contribution.drive.write.DrivePeriod;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Write down a drive, for the head of the unit to open.
 *
 * @param driveId id of the new drive
 * @param fundId id of the fund that it gets once it is opened
 * @param unitCode the unit that collects
 * @param nameId entry of the vault that holds the drive's name
 * @param legalBasis the paper that orders it
 * @param period when it takes gifts
 * @param target what it hopes for
 * @param forms what it accepts
 * @param simulated whether it is made up for a demonstration
 * @param draftedOn the day it is written
 */
public record DraftDrive(
        DriveId driveId,
        FundId fundId,
        String unitCode,
        String nameId,
        DocumentNumber legalBasis,
        DrivePeriod period,
        VndAmount target,
        Set<GiftForm> forms,
        boolean simulated,
        DayOfFact draftedOn)
        implements DriveCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.draft-drive";

    public DraftDrive {
        forms = Set.copyOf(forms);
    }
}
