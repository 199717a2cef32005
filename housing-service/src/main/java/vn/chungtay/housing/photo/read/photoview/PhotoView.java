package vn.chungtay.housing.photo.read.photoview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A photo of a case as its unit sees it in lists: without the picture, without the place.
 *
 * @param caseId the case
 * @param photoId the photo
 * @param stage what it shows: {@code LISTED}, {@code STARTED}, {@code ACCEPTED} or {@code HANDED_OVER}
 * @param sha256 hash of the photo as it was sent
 * @param takenOn day on which it was taken, absent where that is not known
 * @param distanceKm from where it was taken to the centre of the commune, whole kilometres; absent where that is not known
 * @param addedOn day on which it was brought
 * @param state {@code COUNTS} (nothing red against it), {@code FLAGGED} (somebody else has to look), {@code ACCEPTED} or
 *     {@code REJECTED}
 * @param flags what can be said against it, each with its name, whether it is red, and the facts
 * @param decidedOn day of the decision, absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PhotoView(
        String caseId,
        String photoId,
        String stage,
        String sha256,
        @Nullable LocalDate takenOn,
        @Nullable Integer distanceKm,
        LocalDate addedOn,
        String state,
        List<Map<String, String>> flags,
        @Nullable LocalDate decidedOn) {}
