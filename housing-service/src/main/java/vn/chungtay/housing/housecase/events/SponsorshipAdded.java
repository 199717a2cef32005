package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A further sponsor joined, or one promised something more.
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
 * @param fundId see {@link SponsorshipEvent#fundId()}
 * @param amountVnd see {@link SponsorshipEvent#amountVnd()}
 * @param instalmentPlan see {@link SponsorshipEvent#instalmentPlan()}
 * @param materials see {@link SponsorshipEvent#materials()}
 * @param workingDays see {@link SponsorshipEvent#workingDays()}
 * @param confirmedBy see {@link SponsorshipEvent#confirmedBy()}
 * @param warnings see {@link SponsorshipEvent#warnings()}
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.SponsorshipAdded", revision = 2)
public record SponsorshipAdded(
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
        @Nullable String fundId,
        long amountVnd,
        @Nullable String instalmentPlan,
        List<Map<String, String>> materials,
        long workingDays,
        String confirmedBy,
        List<Map<String, String>> warnings,
        LocalDate occurredOn)
        implements SponsorshipEvent {

    public SponsorshipAdded {
        materials = List.copyOf(materials);
        warnings = List.copyOf(warnings);
    }
}
