package vn.chungtay.contribution.drive.read.driveview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drive with what it has brought in. Money, material and working days are three measures, never added together.
 *
 * @param driveId the drive
 * @param version for {@code If-Match}, the same as the {@code ETag}
 * @param state {@code DRAFT}, {@code OPEN} or {@code CLOSED}
 * @param fundId its fund, once it is open
 * @param unitCode the unit that collects
 * @param name what it is called
 * @param legalBasis number of the paper that orders it
 * @param opensOn first day of gifts
 * @param closesOn last day of gifts
 * @param deadlines all last days that it ever had, with the papers that ordered them, the first one first
 * @param closedOn the day it was closed, absent until then
 * @param targetVnd what it hopes for, đồng
 * @param forms what it accepts: {@code ONE_DAYS_SALARY}, {@code FUND}, {@code APPEAL}, {@code MATERIAL}, {@code WORKING_DAYS}
 * @param simulated whether it was made up for a demonstration
 * @param receivedVnd money received, đồng
 * @param refundedVnd money of it that went back to its givers, đồng
 * @param materials material received, one line for each item and unit
 * @param workingDays days of work received
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveView(
        String driveId,
        long version,
        String state,
        String fundId,
        String unitCode,
        String name,
        String legalBasis,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Deadline> deadlines,
        @Nullable LocalDate closedOn,
        long targetVnd,
        List<String> forms,
        boolean simulated,
        long receivedVnd,
        long refundedVnd,
        List<MaterialTotal> materials,
        long workingDays) {

    static DriveView of(DriveDocument drive, String name) {
        return new DriveView(
                drive.id(),
                drive.version(),
                drive.state(),
                drive.fundId(),
                drive.unitCode(),
                name,
                drive.legalBasis(),
                drive.opensOn(),
                drive.closesOn(),
                drive.deadlines(),
                drive.closedOn(),
                drive.targetVnd(),
                drive.forms(),
                drive.simulated(),
                drive.totals().receivedVnd(),
                drive.totals().refundedVnd(),
                drive.totals().materials(),
                drive.totals().workingDays());
    }
}
