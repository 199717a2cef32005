package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The head of the unit confirmed that the unit pays for the house: with this first sponsor the case is a sponsored one.
 *
 * @param caseId see {@link HouseCaseEvent#caseId()}
 * @param unitCode see {@link HouseCaseEvent#unitCode()}
 * @param provinceCode see {@link HouseCaseEvent#provinceCode()}
 * @param communeCode see {@link HouseCaseEvent#communeCode()}
 * @param pillar see {@link HouseCaseEvent#pillar()}
 * @param kind see {@link HouseCaseEvent#kind()}
 * @param householdGroup see {@link HouseCaseEvent#householdGroup()}
 * @param simulated see {@link HouseCaseEvent#simulated()}
 * @param listedOn see {@link HouseCaseEvent#listedOn()}
 * @param sponsorshipId see {@link SponsorshipEvent#sponsorshipId()}
 * @param sponsorUnitCode see {@link SponsorshipEvent#sponsorUnitCode()}
 * @param emulationGroupId see {@link SponsorshipEvent#emulationGroupId()}
 * @param emulationGroupName see {@link SponsorshipEvent#emulationGroupName()}
 * @param fundId see {@link SponsorshipEvent#fundId()}; always there
 * @param amountVnd see {@link SponsorshipEvent#amountVnd()}; above 0
 * @param instalmentPlan see {@link SponsorshipEvent#instalmentPlan()}; always there
 * @param materials see {@link SponsorshipEvent#materials()}
 * @param workingDays see {@link SponsorshipEvent#workingDays()}
 * @param confirmedBy see {@link SponsorshipEvent#confirmedBy()}
 * @param warnings see {@link SponsorshipEvent#warnings()}
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.SponsorshipConfirmed", revision = 3)
public record SponsorshipConfirmed(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String sponsorshipId,
        String sponsorUnitCode,
        @Nullable String emulationGroupId,
        @Nullable String emulationGroupName,
        String fundId,
        long amountVnd,
        String instalmentPlan,
        List<Map<String, String>> materials,
        long workingDays,
        String confirmedBy,
        List<Map<String, String>> warnings,
        LocalDate occurredOn)
        implements FirstSponsorship {

    public SponsorshipConfirmed {
        materials = List.copyOf(materials);
        warnings = List.copyOf(warnings);
    }
}
