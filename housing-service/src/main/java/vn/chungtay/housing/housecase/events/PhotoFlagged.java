package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A photo that stands earlier in the log is the same, or looks almost the same. A decision about the photo from before does not
 * hold any more.
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
 * @param photoId see {@link PhotoEvent#photoId()}
 * @param flags what has to be said against it besides, at least one, see {@link PhotoEvent}
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.PhotoFlagged", revision = 1)
public record PhotoFlagged(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String photoId,
        List<Map<String, String>> flags,
        LocalDate occurredOn)
        implements PhotoEvent {

    public PhotoFlagged {
        flags = List.copyOf(flags);
    }
}
