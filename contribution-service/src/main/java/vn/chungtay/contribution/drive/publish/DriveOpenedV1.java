package vn.chungtay.contribution.drive.publish;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * A unit of Vietnam Social Security began to collect gifts, by order of a paper.
 *
 * @param driveId the drive
 * @param fundId the fund that its money goes to
 * @param unitCode the unit that collects
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param legalBasis number of the paper that orders it
 * @param opensOn first day on which gifts are taken
 * @param closesOn last day on which gifts are taken
 * @param targetVnd what it hopes for, đồng
 * @param forms what it accepts
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.drive-opened.v1")
@Meaning("A unit of Vietnam Social Security began to collect gifts, by order of a paper.")
public record DriveOpenedV1(
        @Meaning(value = "The drive, drive-<uuid>.", example = "drive-01943a5b-0000-7000-8000-000000000002")
        String driveId,

        @Meaning(
                value = "The fund that its money goes to, fund-<uuid>.",
                example = "fund-01943a5b-0000-7000-8000-000000000003")
        String fundId,

        @Meaning(value = "Unit of Vietnam Social Security that collects.", example = "T63-08")
        String unitCode,

        @Meaning(
                value = "Province of that unit under the structure of the day; absent for a unit of none or several.",
                example = "08")
        @Nullable
        String provinceCode,

        @Meaning(value = "Number of the paper that orders the drive.", example = "3174/KH-BHXH")
        String legalBasis,

        @Meaning(value = "First day on which gifts are taken, in Vietnam.", example = "2025-01-09")
        LocalDate opensOn,

        @Meaning(value = "Last day on which gifts are taken, in Vietnam.", example = "2025-03-31")
        LocalDate closesOn,

        @Meaning(value = "What the drive hopes for.", example = "500000000", unit = "đồng")
        long targetVnd,

        @Meaning(
                value = "What it accepts: ONE_DAYS_SALARY, FUND, APPEAL, MATERIAL, WORKING_DAYS; at least one.",
                example = "ONE_DAYS_SALARY")
        List<String> forms,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    public DriveOpenedV1 {
        forms = List.copyOf(forms);
    }

    static DriveOpenedV1 of(DriveOpened event, @Nullable String provinceCode) {
        return new DriveOpenedV1(
                event.driveId(),
                event.fundId(),
                event.unitCode(),
                provinceCode,
                event.legalBasis(),
                event.opensOn(),
                event.closesOn(),
                event.targetVnd(),
                event.forms(),
                event.simulated(),
                event.occurredOn());
    }
}
