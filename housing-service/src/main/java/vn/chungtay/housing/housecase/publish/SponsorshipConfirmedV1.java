package vn.chungtay.housing.housecase.publish;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * The head of the unit confirmed that the unit pays for the house, which is a sponsored one from now on. A first sponsor who pays
 * nothing is told by {@link SponsorshipConfirmedInKindV1}, what further sponsors give by {@link SponsorshipAddedV1}. Each component says itself what it means.
 */
@Published("housing.sponsorship-confirmed.v1")
@Meaning("The head of the unit confirmed that the unit pays for the house.")
public record SponsorshipConfirmedV1(
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
                value = "Fund of contribution-service that pays.",
                example = "fund-0194670e-0000-7000-8000-000000000021")
        String fundId,

        @Meaning(value = "The whole sum promised, in đồng.", example = "60000000", unit = "đồng")
        long amountVnd,

        @Meaning(
                value = "The promise, sponsorship-<uuid>; absent in older events.",
                example = "sponsorship-0194670e-0000-7000-8000-000000000001")
        @Nullable
        String sponsorshipId,

        @Meaning("Material promised besides; absent in older events.") @Nullable
        List<PromisedMaterialV1> materials,

        @Meaning(
                value = "Working days promised besides, of one person each; absent in older events.",
                example = "20",
                unit = "person-day")
        @Nullable
        Long workingDays,

        @Meaning(
                value =
                        "Emulation block or cluster on whose behalf it is given; absent where the unit gives for itself, and in older events.",
                example = "emulationgroup-0194670e-0000-7000-8000-000000000091")
        @Nullable
        String emulationGroupId,

        @Meaning(
                value = "What that group was called on the day of the promise; absent likewise.",
                example = "Cụm thi đua số IV")
        @Nullable
        String emulationGroupName,

        @Meaning(value = "Day of the fact in Vietnam.", example = "2025-02-03")
        LocalDate occurredOn) {

    static SponsorshipConfirmedV1 of(SponsorshipConfirmed event) {
        return new SponsorshipConfirmedV1(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                event.fundId(),
                event.amountVnd(),
                event.sponsorshipId(),
                PromisedMaterialV1.of(event.materials()),
                event.workingDays(),
                event.emulationGroupId(),
                event.emulationGroupName(),
                event.occurredOn());
    }
}
