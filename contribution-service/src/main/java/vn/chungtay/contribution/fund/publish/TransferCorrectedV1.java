package vn.chungtay.contribution.fund.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/** Each component says itself what it means. */
@Published("contribution.transfer-corrected.v1")
@Meaning(
        "What one unit's fund passed on to another's stands at another amount than was said before: internal, counted in no total of gifts.")
public record TransferCorrectedV1(
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
                value = "The fund that it was passed on to, fund-<uuid>.",
                example = "fund-01943a5b-0000-7000-8000-000000000009")
        String toFundId,

        @Meaning(value = "Unit that owns that fund.", example = "T63-10")
        String toUnitCode,

        @Meaning("Always true: it stays within Vietnam Social Security.")
        boolean internal,

        @Meaning(value = "What that transfer stood at, đồng.", example = "120000000", unit = "đồng")
        long amountBeforeVnd,

        @Meaning(
                value = "What that transfer stands at, đồng; 0 where there was none.",
                example = "12000000",
                unit = "đồng")
        long amountVnd,

        @Meaning(value = "Number of the paper that shows it.", example = "BB-0007/2025")
        String documentNumber,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day of the correction, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static TransferCorrectedV1 of(TransferSentCorrected event, @Nullable String provinceCode) {
        return new TransferCorrectedV1(
                event.fundId(),
                event.unitCode(),
                provinceCode,
                event.toFundId(),
                event.toUnitCode(),
                true,
                event.amountBeforeVnd(),
                event.rightVnd(),
                event.documentNumber(),
                event.simulated(),
                event.occurredOn());
    }
}
