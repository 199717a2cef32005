package vn.chungtay.contribution.fund.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/** Each component says itself what it means. */
@Published("contribution.return-corrected.v1")
@Meaning("What came back of an instalment of a house stands at another amount than was said before.")
public record ReturnCorrectedV1(
        @Meaning(value = "The fund, fund-<uuid>.", example = "fund-01943a5b-0000-7000-8000-000000000003")
        String fundId,

        @Meaning(value = "Unit of Vietnam Social Security that owns the fund.", example = "T63-08")
        String unitCode,

        @Meaning(
                value = "Province of that unit under the structure of the day; absent for a unit of none or several.",
                example = "08")
        @Nullable
        String provinceCode,

        @Meaning(value = "The house case, case-<uuid>.", example = "case-01943a5b-0000-7000-8000-000000000004")
        String caseId,

        @Meaning(
                value = "The request for the instalment, unique in the suite.",
                example = "instalment-01943a5b-0000-7000-8000-000000000005")
        String instalmentId,

        @Meaning(value = "Which instalment of the case, from 1.", example = "1", unit = "1")
        int ordinal,

        @Meaning(value = "What that return stood at, đồng.", example = "42000000", unit = "đồng")
        long amountBeforeVnd,

        @Meaning(
                value = "What that return stands at, đồng; 0 where nothing came back.",
                example = "40000000",
                unit = "đồng")
        long amountVnd,

        @Meaning(value = "Number of the paper that shows it.", example = "BB-0007/2025")
        String documentNumber,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day of the correction, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static ReturnCorrectedV1 of(ReturnCorrected event, @Nullable String provinceCode) {
        return new ReturnCorrectedV1(
                event.fundId(),
                event.unitCode(),
                provinceCode,
                event.caseId(),
                event.instalmentId(),
                event.ordinal(),
                event.amountBeforeVnd(),
                event.rightVnd(),
                event.documentNumber(),
                event.simulated(),
                event.occurredOn());
    }
}
