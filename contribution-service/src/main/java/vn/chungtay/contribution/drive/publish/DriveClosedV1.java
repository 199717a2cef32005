package vn.chungtay.contribution.drive.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.drive.events.DriveClosed;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * A drive takes nothing more but corrections.
 *
 * @param driveId the drive
 * @param unitCode the unit that collects; absent in older events, of which drive-opened.v1 says it
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param simulated whether it was made up for a demonstration; absent in older events, of which drive-opened.v1 says it
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.drive-closed.v1")
@Meaning("A drive takes nothing more but corrections.")
public record DriveClosedV1(
        @Meaning(value = "The drive, drive-<uuid>.", example = "drive-01943a5b-0000-7000-8000-000000000002")
        String driveId,

        @Meaning(
                value = "Unit of Vietnam Social Security that collects; absent in older events, see drive-opened.v1.",
                example = "T63-08")
        @Nullable
        String unitCode,

        @Meaning(
                value = "Province of that unit under the structure of the day; absent for a unit of none or several.",
                example = "08")
        @Nullable
        String provinceCode,

        @Meaning(
                value = "Whether it was made up for a demonstration; absent in older events, see drive-opened.v1.",
                example = "false")
        @Nullable
        Boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static DriveClosedV1 of(DriveClosed event, @Nullable String provinceCode) {
        return new DriveClosedV1(
                event.driveId(), event.unitCode(), provinceCode, event.simulated(), event.occurredOn());
    }
}
