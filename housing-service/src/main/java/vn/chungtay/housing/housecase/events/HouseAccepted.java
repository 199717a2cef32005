package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The finished house met the standard.
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
 * @param areaCentiM2 floor area in hundredths of a square metre: 3000 is 30.00 m²
 * @param sturdyParts sturdy ones of {@code FOUNDATION}, {@code FRAME_WALLS}, {@code ROOF}
 * @param lifeYears expected years of use
 * @param hazardsWithstood natural hazards that the house was found safe against: {@code STORM}, {@code FLOOD}, {@code LANDSLIDE},
 *     {@code WHIRLWIND}, {@code EARTHQUAKE}; empty where nobody looked
 * @param warnings rules that are not settled law and therefore only warned, see {@link HouseCaseEvent}; may be empty
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.HouseAccepted", revision = 2)
public record HouseAccepted(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        int areaCentiM2,
        List<String> sturdyParts,
        int lifeYears,
        List<String> hazardsWithstood,
        List<Map<String, String>> warnings,
        LocalDate occurredOn)
        implements HouseCaseEvent {

    public HouseAccepted {
        sturdyParts = List.copyOf(sturdyParts);
        hazardsWithstood = List.copyOf(hazardsWithstood);
        warnings = List.copyOf(warnings);
    }
}
