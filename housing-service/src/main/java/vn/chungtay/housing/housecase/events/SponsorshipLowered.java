package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The head of a unit lowered what the unit promised to the house. It says all that is left of the promise; where nothing is, the promise
 * has ended. What was asked for, paid or delivered before stays what it was.
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
 * @param sponsorshipId the promise, see {@link SponsorshipEvent#sponsorshipId()}
 * @param sponsorUnitCode see {@link SponsorshipEvent#sponsorUnitCode()}
 * @param emulationGroupId see {@link SponsorshipEvent#emulationGroupId()}
 * @param emulationGroupName see {@link SponsorshipEvent#emulationGroupName()}
 * @param fundId fund of contribution-service that was to pay; absent where the promise had no money in it before
 * @param formerVnd sum promised before, đồng; 0 where no money was
 * @param amountVnd sum that is left, đồng, from 0 to {@code formerVnd}
 * @param partsVnd what each part of the plan is from now on, đồng, in their order; they add up to {@code amountVnd}, and a part may be 0;
 *     empty where no money is left
 * @param formerMaterials material promised before, see {@link SponsorshipEvent#materials()}
 * @param materials material that is left, likewise; nothing that was not promised before, and of nothing more than before
 * @param formerDays working days promised before, of one person each; 0 where none were
 * @param workingDays working days that are left, from 0 to {@code formerDays}
 * @param reason why: {@code PROMISED_TOO_MUCH}, {@code CANNOT_BE_KEPT}, {@code NEEDED_LESS} or {@code GIVEN_BY_OTHERS}
 * @param decisionNumber number of the document that says so
 * @param decidedOn day of that document, in Vietnam
 * @param loweredBy the unit head, as staffRef
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.SponsorshipLowered", revision = 1)
public record SponsorshipLowered(
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
        long formerVnd,
        long amountVnd,
        List<Long> partsVnd,
        List<Map<String, String>> formerMaterials,
        List<Map<String, String>> materials,
        long formerDays,
        long workingDays,
        String reason,
        String decisionNumber,
        LocalDate decidedOn,
        String loweredBy,
        LocalDate occurredOn)
        implements HouseCaseEvent {

    public SponsorshipLowered {
        partsVnd = List.copyOf(partsVnd);
        formerMaterials = List.copyOf(formerMaterials);
        materials = List.copyOf(materials);
    }

    /** Whether nothing is left of the promise. */
    public boolean ended() {
        return amountVnd == 0 && materials.isEmpty() && workingDays == 0;
    }
}
