package vn.chungtay.contribution.fund.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.ReservationCancelled;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * Money that was set aside for an instalment is free again: its case was withdrawn, or it was not paid out in time.
 *
 * @param fundId the fund
 * @param unitCode the unit that owns the fund
 * @param provinceCode province of that unit under the structure of the day; absent for a unit of none or several
 * @param caseId the house case
 * @param instalmentId the request for the instalment
 * @param ordinal which instalment of the case, from 1
 * @param amountVnd đồng, above 0
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day the case was withdrawn or the time was over, in Vietnam
 */
@Published("contribution.reservation-cancelled.v1")
@Meaning(
        "Money that was set aside for an instalment is free again: its case was withdrawn, or it was not paid out in time.")
public record ReservationCancelledV1(
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

        @Meaning(value = "Đồng, above 0.", example = "120000000", unit = "đồng")
        long amountVnd,

        @Meaning("Whether it was made up for a demonstration.")
        boolean simulated,

        @Meaning(value = "The day the case was withdrawn or the time was over, in Vietnam.", example = "2025-02-10")
        LocalDate occurredOn) {

    static ReservationCancelledV1 of(ReservationCancelled event, @Nullable String provinceCode) {
        return new ReservationCancelledV1(
                event.fundId(),
                event.unitCode(),
                provinceCode,
                event.caseId(),
                event.instalmentId(),
                event.ordinal(),
                event.amountVnd(),
                event.simulated(),
                event.occurredOn());
    }
}
