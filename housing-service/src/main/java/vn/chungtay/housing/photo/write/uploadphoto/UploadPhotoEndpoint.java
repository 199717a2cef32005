package vn.chungtay.housing.photo.write.uploadphoto;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.write.SeenPhoto;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;

/** Takes photos. */
@RestController
public class UploadPhotoEndpoint {

    private final PhotoIntake intake;

    UploadPhotoEndpoint(PhotoIntake intake) {
        this.intake = intake;
    }

    /**
     * Where the photo is, and what was seen in it. Its place is told to nobody.
     *
     * @param photoId opaque id, to be named in a command
     * @param sha256 hash of the photo as it was sent, 64 hex digits
     * @param takenOn day on which it was taken, absent where the camera did not say
     * @param notices what cannot be checked of it, for example {@code PLACE_MISSING}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Kept(
            String photoId, String sha256, @Nullable LocalDate takenOn, List<PhotoFlag> notices) {

        static Kept of(SeenPhoto photo) {
            return new Kept(photo.photoId(), photo.sha256(), photo.takenOn(), photo.notices());
        }
    }

    /** Streams the body into the file store, then looks at it. A photo that no event names later is swept. */
    @PostMapping("/api/v1/housing/photos")
    @ResponseStatus(HttpStatus.CREATED)
    @Permitted("housing.upload-photo")
    public Kept upload(HttpServletRequest request, Actor actor) throws IOException {
        try (InputStream body = request.getInputStream()) {
            return Kept.of(intake.take(body, request.getContentType(), actor));
        }
    }
}
