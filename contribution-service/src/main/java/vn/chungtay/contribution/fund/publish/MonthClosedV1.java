package vn.chungtay.contribution.fund.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * A month of a fund was closed: bank and cash box held what the ledger says, but for open lines of the bank. Later entries dated in it or before it stand in the
 * books on the first day after it.
 *
 * @param fundId the fund
 * @param unitCode the unit that owns the fund
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param month the month
 * @param heldVnd đồng, free or set aside at its end
 * @param bankVnd đồng
 * @param cashVnd đồng
 * @param openLinesVnd what of the bank's balance was not the ledger's, or not yet, đồng; absent in older events
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.month-closed.v1")
@Meaning("A month of a fund was closed: bank account and cash box held at its end what the ledger says, "
        + "but for money that had come in by the bank and was not the fund's, or not yet. "
        + "Entries recorded later with a day in this month or before it are booked on the first day after it.")
public record MonthClosedV1(
        @Meaning(value = "The fund, fund-<uuid>.", example = "fund-01943a5b-0000-7000-8000-000000000003")
        String fundId,

        @Meaning(value = "Unit of Vietnam Social Security that owns the fund.", example = "T63-08")
        String unitCode,

        @Meaning(
                value = "Province of that unit under the structure of the day; absent for a unit of none or several.",
                example = "08")
        @Nullable
        String provinceCode,

        @Meaning(value = "The month that was closed, year and month.", example = "2025-02")
        String month,

        @Meaning(
                value = "What the fund held at the end of the month, free or set aside for houses; "
                        + "bankVnd + cashVnd - openLinesVnd.",
                example = "300000000",
                unit = "đồng")
        long heldVnd,

        @Meaning(
                value = "What stood in the bank account at the end of the month.",
                example = "290000000",
                unit = "đồng")
        long bankVnd,

        @Meaning(value = "What was counted in cash at the end of the month.", example = "10000000", unit = "đồng")
        long cashVnd,

        @Meaning(
                value = "What of bankVnd had come in by the bank and was not the fund's at the end of the month, or"
                        + " not yet; absent in older events, which had none.",
                example = "0",
                unit = "đồng")
        @Nullable
        Long openLinesVnd,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static MonthClosedV1 of(MonthClosed event, @Nullable String provinceCode) {
        return new MonthClosedV1(
                event.fundId(),
                event.unitCode(),
                provinceCode,
                event.month().toString(),
                event.heldVnd(),
                event.bankVnd(),
                event.cashVnd(),
                event.openLinesVnd(),
                event.simulated(),
                event.occurredOn());
    }
}
