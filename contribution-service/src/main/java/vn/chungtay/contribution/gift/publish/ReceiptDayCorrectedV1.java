package vn.chungtay.contribution.gift.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.ReceiptDayCorrected;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * A gift was received on another day than was said before.
 *
 * @param giftId the gift
 * @param driveId the drive it was given to
 * @param unitCode the unit that collected it
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param receivedOnBefore day that the gift stood at
 * @param receivedOn day that it stands at
 * @param documentNumber number of the paper that shows it
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.receipt-day-corrected.v1")
@Meaning("A gift was received on another day than was said before.")
public record ReceiptDayCorrectedV1(
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

        @Meaning(value = "Day that the gift stood at, in Vietnam.", example = "2025-02-10")
        LocalDate receivedOnBefore,

        @Meaning(value = "Day that the gift stands at, in Vietnam.", example = "2025-02-11")
        LocalDate receivedOn,

        @Meaning(value = "Number of the paper that shows it.", example = "BB-0007/2025")
        String documentNumber,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static ReceiptDayCorrectedV1 of(ReceiptDayCorrected event, @Nullable String provinceCode) {
        return new ReceiptDayCorrectedV1(
                event.giftId(),
                event.driveId(),
                event.unitCode(),
                provinceCode,
                event.receivedOnBefore(),
                event.receivedOn(),
                event.documentNumber(),
                event.simulated(),
                event.occurredOn());
    }
}
