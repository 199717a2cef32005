package vn.chungtay.contribution.drive.read.driveview;

import java.time.LocalDate;
import java.util.List;

/**
 * A drive with what it has brought in. Money, material and working days are three measures, never added together.
 *
 * @param driveId the drive
 * @param fundId its fund
 * @param unitCode the unit that collects
 * @param name what it is called
 * @param legalBasis number of the paper that orders it
 * @param opensOn first day of gifts
 * @param closesOn last day of gifts
 * @param targetVnd what it hopes for, đồng
 * @param simulated whether it was made up for a demonstration
 * @param receivedVnd money received, đồng
 * @param materials material received, one line for each item and unit
 * @param workingDays days of work received
 */
public record DriveView(
        String driveId,
        String fundId,
        String unitCode,
        String name,
        String legalBasis,
        LocalDate opensOn,
        LocalDate closesOn,
        long targetVnd,
        boolean simulated,
        long receivedVnd,
        List<MaterialTotal> materials,
        long workingDays) {

    static DriveView of(DriveDocument drive, String name) {
        return new DriveView(
                drive.id(),
                drive.fundId(),
                drive.unitCode(),
                name,
                drive.legalBasis(),
                drive.opensOn(),
                drive.closesOn(),
                drive.targetVnd(),
                drive.simulated(),
                drive.receivedVnd(),
                drive.materials(),
                drive.workingDays());
    }
}
