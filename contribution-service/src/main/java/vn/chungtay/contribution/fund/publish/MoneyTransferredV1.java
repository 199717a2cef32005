package vn.chungtay.contribution.fund.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/** Each component says itself what it means. */
@Published("contribution.money-transferred.v1")
@Meaning(
        "Money was passed on from one unit's fund to another's: internal, given by nobody, so that no total of gifts counts it.")
public record MoneyTransferredV1(
        @Meaning(value = "The fund, fund-<uuid>.", example = "fund-01943a5b-0000-7000-8000-000000000003")
        String fundId,

        @Meaning(value = "Unit of Vietnam Social Security that owns the fund.", example = "T63-08")
        String unitCode,

        @Meaning(
                value = "Province of that unit under the structure of the day; absent for a unit of none or several.",
                example = "08")
        @Nullable
        String provinceCode,

        @Meaning(
                value = "The fund that has it now, fund-<uuid>.",
                example = "fund-01943a5b-0000-7000-8000-000000000009")
        String toFundId,

        @Meaning(value = "Unit that owns that fund.", example = "T63-10")
        String toUnitCode,

        @Meaning("Always true: it stays within Vietnam Social Security.")
        boolean internal,

        @Meaning(value = "Đồng, above 0.", example = "120000000", unit = "đồng")
        long amountVnd,

        @Meaning(value = "Number of the paper behind it.", example = "45/QĐ-BHXH")
        String documentNumber,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static MoneyTransferredV1 of(TransferSent event, @Nullable String provinceCode) {
        return new MoneyTransferredV1(
                event.fundId(),
                event.unitCode(),
                provinceCode,
                event.toFundId(),
                event.toUnitCode(),
                true,
                event.amountVnd(),
                event.documentNumber(),
                event.simulated(),
                event.occurredOn());
    }
}
