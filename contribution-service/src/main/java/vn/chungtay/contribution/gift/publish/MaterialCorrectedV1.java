package vn.chungtay.contribution.gift.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.MaterialCorrected;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * A gift of material stands at another quantity or value than was said before.
 *
 * @param giftId the gift
 * @param driveId the drive it was given to
 * @param unitCode the unit that collected it
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param item what it is
 * @param quantityUnit what it is counted in
 * @param quantityBefore how much the gift stood at
 * @param quantity how much it stands at; 0 for one that never was
 * @param declaredValueBeforeVnd value that the gift stood at, đồng
 * @param declaredValueVnd value that it stands at, đồng; 0 for one that never was
 * @param documentNumber number of the paper that shows it
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.material-corrected.v1")
@Meaning("A gift of material stands at another quantity or value than was said before.")
public record MaterialCorrectedV1(
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

        @Meaning(value = "What it is counted in.", example = "BAG")
        String quantityUnit,

        @Meaning(value = "How much the gift stood at, in quantityUnit.", example = "200", unit = "quantityUnit")
        long quantityBefore,

        @Meaning(
                value = "How much the gift stands at, in quantityUnit; 0 for one that never was.",
                example = "150",
                unit = "quantityUnit")
        long quantity,

        @Meaning(value = "Value that the gift stood at, đồng.", example = "17000000", unit = "đồng")
        long declaredValueBeforeVnd,

        @Meaning(
                value = "Value that the gift stands at, đồng; 0 for one that never was.",
                example = "12750000",
                unit = "đồng")
        long declaredValueVnd,

        @Meaning(value = "Number of the paper that shows it.", example = "BB-0007/2025")
        String documentNumber,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static MaterialCorrectedV1 of(MaterialCorrected event, @Nullable String provinceCode) {
        return new MaterialCorrectedV1(
                event.giftId(),
                event.driveId(),
                event.unitCode(),
                provinceCode,
                event.item(),
                event.quantityUnit(),
                event.quantityBefore(),
                event.quantity(),
                event.declaredValueBeforeVnd(),
                event.declaredValueVnd(),
                event.documentNumber(),
                event.simulated(),
                event.occurredOn());
    }
}
