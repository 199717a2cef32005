package vn.chungtay.housing.housecase.publish;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmedInKind;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * The head of the unit confirmed that the unit supports the house with material or working days and no money; the house is a sponsored
 * one from now on, as with {@link SponsorshipConfirmedV1}. Each component says itself what it means.
 */
@Published("housing.sponsorship-confirmed-in-kind.v1")
@Meaning(
        "The head of the unit confirmed that the unit supports the house with material or working days, and no money; whoever counts sponsored houses counts it too.")
public record SponsorshipConfirmedInKindV1(
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
                value = "The promise, sponsorship-<uuid>.",
                example = "sponsorship-0194670e-0000-7000-8000-000000000001")
        String sponsorshipId,

        @Meaning(value = "Unit that gives: the one that owns the case.", example = "T63-08")
        String sponsorUnitCode,

        @Meaning("Material promised.") List<PromisedMaterialV1> materials,

        @Meaning(value = "Working days promised, of one person each.", example = "20", unit = "person-day")
        long workingDays,

        @Meaning(
                value =
                        "Emulation block or cluster on whose behalf it is given; absent where the unit gives for itself.",
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

    static SponsorshipConfirmedInKindV1 of(SponsorshipConfirmedInKind event) {
        return new SponsorshipConfirmedInKindV1(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                event.sponsorshipId(),
                event.sponsorUnitCode(),
                PromisedMaterialV1.of(event.materials()),
                event.workingDays(),
                event.emulationGroupId(),
                event.emulationGroupName(),
                event.occurredOn());
    }
}
