package vn.chungtay.contribution.gift.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * Material was given to a drive.
 *
 * @param giftId the gift
 * @param driveId the drive it was given to
 * @param unitCode the unit that collected it
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param item what it is
 * @param quantity how much, in {@code quantityUnit}, above 0
 * @param quantityUnit what it is counted in
 * @param declaredValueVnd what the giver says it is worth, đồng; never to be added to money
 * @param donorKind {@code STAFF}, {@code COLLECTIVE}, {@code PERSON}, {@code ORGANISATION} or {@code UNKNOWN}
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.material-received.v1")
@Meaning("Material was given to a drive.")
public record MaterialReceivedV1(
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

        @Meaning(value = "What it is.", example = "CEMENT") String item,

        @Meaning(value = "How much, in quantityUnit, above 0.", example = "200", unit = "quantityUnit")
        long quantity,

        @Meaning(value = "What it is counted in.", example = "BAG")
        String quantityUnit,

        @Meaning(
                value = "What the giver says it is worth, đồng; never to be added to money.",
                example = "17000000",
                unit = "đồng")
        long declaredValueVnd,

        @Meaning(value = "STAFF, COLLECTIVE, PERSON, ORGANISATION or UNKNOWN.", example = "STAFF")
        String donorKind,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static MaterialReceivedV1 of(MaterialReceived event, @Nullable String provinceCode) {
        return new MaterialReceivedV1(
                event.giftId(),
                event.driveId(),
                event.unitCode(),
                provinceCode,
                event.item(),
                event.quantity(),
                event.quantityUnit(),
                event.declaredValueVnd(),
                event.donorKind(),
                event.simulated(),
                event.occurredOn());
    }
}
