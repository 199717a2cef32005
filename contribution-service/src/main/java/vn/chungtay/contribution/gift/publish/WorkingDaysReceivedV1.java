package vn.chungtay.contribution.gift.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * Labour was given to a drive.
 *
 * @param giftId the gift
 * @param driveId the drive it was given to
 * @param unitCode the unit that collected it
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param workingDays days of work of one person each, above 0
 * @param donorKind {@code STAFF}, {@code COLLECTIVE}, {@code PERSON}, {@code ORGANISATION} or {@code UNKNOWN}
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.working-days-received.v1")
@Meaning("Labour was given to a drive.")
public record WorkingDaysReceivedV1(
        @Meaning(value = "The gift, gift-<uuid>.", example = "gift-01943a5b-0000-7000-8000-000000000001")
        String giftId,

        @Meaning(
                value = "The drive it was given to, drive-<uuid>.",
                example = "drive-01943a5b-0000-7000-8000-000000000002")
        String driveId,

        @Meaning(value = "Unit of Vietnam Social Security that collected it.", example = "T63-08")
        String unitCode,

        @Meaning(
                value = "Province of that unit under the structure of the day; absent for a unit of none or several.",
                example = "08")
        @Nullable
        String provinceCode,

        @Meaning(value = "Days of work of one person each, above 0.", example = "35", unit = "person-day")
        long workingDays,

        @Meaning(value = "STAFF, COLLECTIVE, PERSON, ORGANISATION or UNKNOWN.", example = "STAFF")
        String donorKind,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static WorkingDaysReceivedV1 of(WorkingDaysReceived event, @Nullable String provinceCode) {
        return new WorkingDaysReceivedV1(
                event.giftId(),
                event.driveId(),
                event.unitCode(),
                provinceCode,
                event.workingDays(),
                event.donorKind(),
                event.simulated(),
                event.occurredOn());
    }
}
