package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A photo shows a stage of the house. Where exactly it was taken stands in the vault alone.
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
 * @param stage what it shows: {@code LISTED} (the old house), {@code STARTED}, {@code ACCEPTED} or {@code HANDED_OVER}
 * @param photoSha256 hash of the photo as it was sent, 64 hex digits
 * @param perceptualHash what it looks like, 16 hex digits; absent for a picture of one colour
 * @param takenOn day on which it was taken, as the camera says; absent where it does not, or cannot be believed
 * @param placeId vault entry of the place where it was taken; absent where the camera does not say
 * @param distanceKm from there to the centre of the commune, whole kilometres; absent where one of them is not known
 * @param copyId copy for looking at, without anything but the picture, {@code file-<uuid>}
 * @param flags what can be said against it, see {@link PhotoEvent}
 * @param uploadedBy who uploaded it, as staffRef
 * @param addedBy who added it to the case, as staffRef
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.PhotoAdded", revision = 1)
public record PhotoAdded(
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
        String stage,
        String photoSha256,
        @Nullable String perceptualHash,
        @Nullable LocalDate takenOn,
        @Nullable String placeId,
        @Nullable Integer distanceKm,
        String copyId,
        List<Map<String, String>> flags,
        String uploadedBy,
        String addedBy,
        LocalDate occurredOn)
        implements PhotoEvent {

    public PhotoAdded {
        flags = List.copyOf(flags);
    }
}
