package vn.chungtay.housing.housecase.publish;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * A sponsor of a house promises less than before; it says what was promised and all that is left, so that whoever adds up promises can
 * take off the difference. Each component says itself what it means.
 */
@Published("housing.sponsorship-lowered.v1")
@Meaning(
        "A sponsor of a house promises less than before. It says what was promised and all that is left; where nothing is left, the promise has ended.")
public record SponsorshipLoweredV1(
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
                example = "sponsorship-0194670e-0000-7000-8000-000000000071")
        String sponsorshipId,

        @Meaning(
                value =
                        "Unit that gives: the one that owns the case, coded as there, or another one, coded as on the day.",
                example = "T63-02")
        String sponsorUnitCode,

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

        @Meaning(
                value = "Fund of contribution-service that was to pay; absent where no money was promised.",
                example = "fund-0194670e-0000-7000-8000-000000000021")
        @Nullable
        String fundId,

        @Meaning(value = "The sum promised before, in đồng; 0 where no money was.", example = "60000000", unit = "đồng")
        long formerVnd,

        @Meaning(
                value = "The sum that is left, in đồng; never below what was asked of the fund.",
                example = "50000000",
                unit = "đồng")
        long amountVnd,

        @Meaning("Material promised before.") List<PromisedMaterialV1> formerMaterials,

        @Meaning("Material that is left.") List<PromisedMaterialV1> materials,

        @Meaning(value = "Working days promised before, of one person each.", example = "20", unit = "person-day")
        long formerDays,

        @Meaning(value = "Working days that are left, of one person each.", example = "12", unit = "person-day")
        long workingDays,

        @Meaning(
                value = "Why: PROMISED_TOO_MUCH, CANNOT_BE_KEPT, NEEDED_LESS or GIVEN_BY_OTHERS.",
                example = "CANNOT_BE_KEPT")
        String reason,

        @Meaning(value = "Number of the document that says so.", example = "31/QĐ-BHXH")
        String decisionNumber,

        @Meaning(value = "Day of that document in Vietnam.", example = "2025-02-08")
        LocalDate decidedOn,

        @Meaning(value = "Day of the fact in Vietnam.", example = "2025-02-03")
        LocalDate occurredOn) {

    static SponsorshipLoweredV1 of(SponsorshipLowered event) {
        return new SponsorshipLoweredV1(
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
                event.emulationGroupId(),
                event.emulationGroupName(),
                event.fundId(),
                event.formerVnd(),
                event.amountVnd(),
                PromisedMaterialV1.of(event.formerMaterials()),
                PromisedMaterialV1.of(event.materials()),
                event.formerDays(),
                event.workingDays(),
                event.reason(),
                event.decisionNumber(),
                event.decidedOn(),
                event.occurredOn());
    }
}
