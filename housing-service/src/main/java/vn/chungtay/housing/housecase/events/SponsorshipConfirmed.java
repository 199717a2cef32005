package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The head of the unit confirmed that the unit pays for the house.
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
 * @param fundId fund of contribution-service that pays
 * @param amountVnd whole sum promised, đồng, above 0
 * @param instalmentPlan how it is paid, as the dated rule wrote it on that day, for example {@code 70@foundation|30@handover}
 * @param confirmedBy the unit head, as staffRef
 * @param warnings rules that are not settled law and therefore only warned, see {@link HouseCaseEvent}; may be empty
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.SponsorshipConfirmed", revision = 1)
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
        String fundId,
        long amountVnd,
        String instalmentPlan,
        String confirmedBy,
        List<Map<String, String>> warnings,
        LocalDate occurredOn)
        implements HouseCaseEvent {

    public SponsorshipConfirmed {
        warnings = List.copyOf(warnings);
    }
}
