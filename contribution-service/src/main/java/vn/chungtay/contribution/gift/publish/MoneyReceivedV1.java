package vn.chungtay.contribution.gift.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * Money was given to a drive.
 *
 * @param giftId the gift
 * @param driveId the drive it was given to
 * @param fundId the fund
 * @param unitCode the unit that collected it
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param amountVnd đồng, above 0
 * @param receivedIn how it was handed over: {@code CASH} or {@code BANK}
 * @param form {@code ONE_DAYS_SALARY}, {@code FUND} or {@code APPEAL}; absent in older events
 * @param donorKind {@code STAFF}, {@code COLLECTIVE}, {@code PERSON}, {@code ORGANISATION} or {@code UNKNOWN}
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.money-received.v1")
@Meaning("Money was given to a drive.")
public record MoneyReceivedV1(
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

        @Meaning(value = "Đồng, above 0.", example = "120000000", unit = "đồng")
        long amountVnd,

        @Meaning(value = "How it was handed over: CASH or BANK.", example = "CASH")
        String receivedIn,

        @Meaning(value = "ONE_DAYS_SALARY, FUND or APPEAL; absent in older events.", example = "FUND") @Nullable
        String form,

        @Meaning(value = "STAFF, COLLECTIVE, PERSON, ORGANISATION or UNKNOWN.", example = "STAFF")
        String donorKind,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static MoneyReceivedV1 of(MoneyReceived event, @Nullable String provinceCode) {
        return new MoneyReceivedV1(
                event.giftId(),
                event.driveId(),
                event.fundId(),
                event.unitCode(),
                provinceCode,
                event.amountVnd(),
                event.receivedIn(),
                event.form(),
                event.donorKind(),
                event.simulated(),
                event.occurredOn());
    }
}
