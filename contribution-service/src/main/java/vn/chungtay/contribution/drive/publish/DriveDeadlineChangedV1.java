package vn.chungtay.contribution.drive.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.drive.events.DeadlineChanged;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * The last day of a drive became another one, by order of a paper.
 *
 * @param driveId the drive
 * @param unitCode the unit that collects; absent in older events, of which drive-opened.v1 says it
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param closesOnBefore last day until now
 * @param closesOn last day from now on
 * @param legalBasis number of the paper that orders it
 * @param simulated whether it was made up for a demonstration; absent in older events, of which drive-opened.v1 says it
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.drive-deadline-changed.v1")
@Meaning("The last day of a drive became another one, by order of a paper.")
public record DriveDeadlineChangedV1(
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

        @Meaning(value = "Last day until now, in Vietnam.", example = "2025-03-31")
        LocalDate closesOnBefore,

        @Meaning(value = "Last day from now on, in Vietnam.", example = "2025-04-30")
        LocalDate closesOn,

        @Meaning(value = "Number of the paper that orders the change.", example = "12/QD-BHXH")
        String legalBasis,

        @Meaning(
                value = "Whether it was made up for a demonstration; absent in older events, see drive-opened.v1.",
                example = "false")
        @Nullable
        Boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static DriveDeadlineChangedV1 of(DeadlineChanged event, @Nullable String provinceCode) {
        return new DriveDeadlineChangedV1(
                event.driveId(),
                event.unitCode(),
                provinceCode,
                event.closesOnBefore(),
                event.closesOn(),
                event.legalBasis(),
                event.simulated(),
                event.occurredOn());
    }
}
