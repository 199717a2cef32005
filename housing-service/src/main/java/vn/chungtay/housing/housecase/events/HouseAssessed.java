package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The house in which the household lives was judged by the criteria of temporary and dilapidated houses (QĐ 55/QĐ-BXD).
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
 * @param landUndisputed whether it stands on undisputed residential land
 * @param persons how many live in it, at least 1
 * @param areaCentiM2 floor area in hundredths of a square metre: 1799 is 17.99 m²
 * @param sturdyParts sturdy ones of {@code FOUNDATION}, {@code FRAME_WALLS}, {@code ROOF}
 * @param eligible the verdict
 * @param binding whether the verdict rests on settled law alone; one that does not only warns
 * @param reasons of the verdict: {@code LAND_DISPUTED}, {@code AREA_TOO_SMALL}, {@code STRUCTURES_UNSTURDY}, {@code AREA_SUFFICES},
 *     {@code STRUCTURES_STURDY}
 * @param criteria every criterion that was asked, with the entries of a warning, see {@link HouseCaseEvent}
 * @param assessedBy the officer, as staffRef
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.HouseAssessed", revision = 1)
public record HouseAssessed(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        boolean landUndisputed,
        int persons,
        int areaCentiM2,
        List<String> sturdyParts,
        boolean eligible,
        boolean binding,
        List<String> reasons,
        List<Map<String, String>> criteria,
        String assessedBy,
        LocalDate occurredOn)
        implements HouseCaseEvent {

    public HouseAssessed {
        sturdyParts = List.copyOf(sturdyParts);
        reasons = List.copyOf(reasons);
        criteria = List.copyOf(criteria);
    }
}
