package vn.chungtay.housing.housecase.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/** The fund is asked for a part of the sum. Each component says itself what it means. */
@Published("housing.instalment-requested.v1")
@Meaning("The fund is asked for a part of the sum.")
public record InstalmentRequestedV1(
        @Meaning(value = "The house case.", example = "case-0194670e-0000-7000-8000-000000000001")
        String caseId,

        @Meaning(value = "Unit that owns the case, coded as on the day of the listing.", example = "T63-08")
        String unitCode,

        @Meaning(value = "Province of the commune, coded as on the day of the listing.", example = "08")
        String provinceCode,

        @Meaning(value = "Commune of the house, coded as on the day of the listing.", example = "02266")
        String communeCode,

        @Meaning(value = "Programme of the household: NCC, MTQG_GNBV, MTQG_DTTS, CAMPAIGN or OTHER.", example = "NCC")
        String pillar,

        @Meaning(value = "What is done to the house: NEW or REPAIR.", example = "NEW")
        String kind,

        @Meaning(value = "Why the household is in need: POOR, NEAR_POOR, DISASTER or MERIT.", example = "MERIT")
        String householdGroup,

        @Meaning("Whether the case is made up, for a demonstration.")
        boolean simulated,

        @Meaning(
                value = "Day of the listing in Vietnam; unit, province and commune are coded as on this day.",
                example = "2025-01-15")
        LocalDate listedOn,

        @Meaning(
                value = "The request for a part of the sum; asking again after a refusal makes a new one.",
                example = "instalment-0194670e-0000-7000-8000-000000000011")
        String instalmentId,

        @Meaning(value = "Which part, from 1.", example = "1", unit = "1")
        int ordinal,

        @Meaning(
                value = "The promise, sponsorship-<uuid>; absent in older events.",
                example = "sponsorship-0194670e-0000-7000-8000-000000000001")
        @Nullable
        String sponsorshipId,

        @Meaning(
                value =
                        "Unit that promised it and whose fund is asked; absent in older events, where it is the unit of the case.",
                example = "T63-08")
        @Nullable
        String sponsorUnitCode,

        @Meaning(value = "Fund that is asked.", example = "fund-0194670e-0000-7000-8000-000000000021")
        String fundId,

        @Meaning(value = "The part, in đồng.", example = "42000000", unit = "đồng")
        long amountVnd,

        @Meaning(
                value = "Who asked, as staffRef (64 hex digits); they may not disburse it.",
                example = "a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3")
        String requestedBy,

        @Meaning(value = "Day of the fact in Vietnam.", example = "2025-02-03")
        LocalDate occurredOn) {

    static InstalmentRequestedV1 of(InstalmentRequested event) {
        return new InstalmentRequestedV1(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                event.instalmentId(),
                event.ordinal(),
                event.sponsorshipId(),
                event.sponsorUnitCode(),
                event.fundId(),
                event.amountVnd(),
                event.requestedBy(),
                event.occurredOn());
    }
}
