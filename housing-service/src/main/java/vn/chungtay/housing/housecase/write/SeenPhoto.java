package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.PhotoFlag;

/**
 * What was seen in a photo when it was uploaded.
 *
 * @param photoId the photo, {@code file-<uuid>}
 * @param sha256 hash of the photo as it was sent, 64 hex digits
 * @param perceptualHash what it looks like, 16 hex digits; absent for a picture of one colour
 * @param takenOn day on which it was taken, as the camera says; absent where it does not, or cannot be believed
 * @param placeId vault entry of the place where it was taken; absent where the camera does not say
 * @param copyId copy for looking at, without anything but the picture
 * @param notices what cannot be checked of it, none of them red
 * @param uploadedBy who uploaded it, as staffRef
 */
public record SeenPhoto(
        String photoId,
        String sha256,
        @Nullable String perceptualHash,
        @Nullable LocalDate takenOn,
        @Nullable String placeId,
        String copyId,
        List<PhotoFlag> notices,
        String uploadedBy) {

    public SeenPhoto {
        notices = List.copyOf(notices);
    }
}
