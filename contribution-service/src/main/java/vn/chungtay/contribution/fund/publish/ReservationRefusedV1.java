package vn.chungtay.contribution.fund.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.ReservationRefused;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * A fund did not set money aside for an instalment of a house.
 *
 * @param fundId the fund
 * @param unitCode the unit that asked
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param caseId the house case
 * @param instalmentId the request for the instalment
 * @param ordinal which instalment of the case, from 1
 * @param amountVnd what was asked for, đồng
 * @param availableVnd what the fund had free at that moment, đồng; 0 where there is no such fund
 * @param reason code of the rule that says no
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
@Published("contribution.reservation-refused.v1")
@Meaning("A fund did not set money aside for an instalment of a house.")
public record ReservationRefusedV1(
        @Meaning(value = "The fund, fund-<uuid>.", example = "fund-01943a5b-0000-7000-8000-000000000003")
        String fundId,

        @Meaning(value = "Unit of Vietnam Social Security that asked.", example = "T63-08")
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

        @Meaning(value = "What was asked for, đồng.", example = "42000000", unit = "đồng")
        long amountVnd,

        @Meaning(
                value = "What the fund had free at that moment, đồng; 0 where there is no such fund.",
                example = "30000000",
                unit = "đồng")
        long availableVnd,

        @Meaning(
                value = "Code of the rule that says no: fund.unknown, fund.foreign or fund.insufficient.",
                example = "fund.insufficient")
        String reason,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day it happened, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static ReservationRefusedV1 of(ReservationRefused event, @Nullable String provinceCode) {
        return new ReservationRefusedV1(
                event.fundId(),
                event.unitCode(),
                provinceCode,
                event.caseId(),
                event.instalmentId(),
                event.ordinal(),
                event.amountVnd(),
                event.availableVnd(),
                event.reason(),
                event.simulated(),
                event.occurredOn());
    }
}
