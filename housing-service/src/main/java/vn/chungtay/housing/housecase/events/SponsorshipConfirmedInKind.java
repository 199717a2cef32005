package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The head of the unit confirmed that the unit supports the house with material, working days or both, and no money: with this first
 * sponsor the case is a sponsored one.
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
 * @param materials see {@link SponsorshipEvent#materials()}
 * @param workingDays see {@link SponsorshipEvent#workingDays()}
 * @param confirmedBy see {@link SponsorshipEvent#confirmedBy()}
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.SponsorshipConfirmedInKind", revision = 1)
public record SponsorshipConfirmedInKind(
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
        List<Map<String, String>> materials,
        long workingDays,
        String confirmedBy,
        LocalDate occurredOn)
        implements FirstSponsorship {

    public SponsorshipConfirmedInKind {
        materials = List.copyOf(materials);
    }

    @Override
    public @Nullable String fundId() {
        return null;
    }

    @Override
    public long amountVnd() {
        return 0;
    }

    @Override
    public @Nullable String instalmentPlan() {
        return null;
    }

    @Override
    public List<Map<String, String>> warnings() {
        return List.of();
    }
}
