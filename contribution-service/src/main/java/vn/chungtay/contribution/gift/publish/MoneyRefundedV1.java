package vn.chungtay.contribution.gift.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.MoneyRefunded;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * A gift of money, or a part of it, went back to its giver.
 *
 * @param giftId the gift
 * @param driveId the drive it was given to
 * @param fundId the fund
 * @param unitCode the unit that collected it
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param amountVnd how much went back, đồng, above 0
 * @param documentNumber number of the paper that asked for it
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.money-refunded.v1")
@Meaning("A gift of money, or a part of it, went back to its giver.")
public record MoneyRefundedV1(
        @Meaning(value = "The gift, gift-<uuid>.", example = "gift-01943a5b-0000-7000-8000-000000000001")
        String giftId,

        @Meaning(
                value = "The drive it was given to, drive-<uuid>.",
                example = "drive-01943a5b-0000-7000-8000-000000000002")
        String driveId,

        @Meaning(value = "The fund, fund-<uuid>.", example = "fund-01943a5b-0000-7000-8000-000000000003")
        String fundId,

        @Meaning(value = "Unit of Vietnam Social Security that collected it.", example = "T63-08")
        String unitCode,

        @Meaning(
                value = "Province of that unit under the structure of the day; absent for a unit of none or several.",
                example = "08")
        @Nullable
        String provinceCode,

        @Meaning(value = "How much went back, đồng, above 0.", example = "12000000", unit = "đồng")
        long amountVnd,

        @Meaning(value = "Number of the paper that asked for it.", example = "BB-0007/2025")
        String documentNumber,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static MoneyRefundedV1 of(MoneyRefunded event, @Nullable String provinceCode) {
        return new MoneyRefundedV1(
                event.giftId(),
                event.driveId(),
                event.fundId(),
                event.unitCode(),
                provinceCode,
                event.amountVnd(),
                event.documentNumber(),
                event.simulated(),
                event.occurredOn());
    }
}
