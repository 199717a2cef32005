package vn.chungtay.housing.photo.write.uploadphoto;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.files.FileStore;
import vn.chungtay.infra.service.files.StoredFile;
import vn.chungtay.infra.service.security.Permitted;

/** Takes photos. */
@RestController
public class UploadPhotoEndpoint {

    private final FileStore files;

    public UploadPhotoEndpoint(FileStore files) {
        this.files = files;
    }

    /**
     * Where the photo is.
     *
     * @param photoId opaque id, to be named in a command
     * @param sha256 hash of the photo as it was sent, 64 hex digits
     */
    public record Kept(String photoId, String sha256) {}

    /**
     * Streams the body into the file store; it is judged by its content, whatever its declared type. A photo that no event names
     * later is swept.
     */
    @PostMapping("/api/v1/housing/photos")
    @ResponseStatus(HttpStatus.CREATED)
    @Permitted("housing.upload-photo")
    public Kept upload(HttpServletRequest request) throws IOException {
        try (InputStream body = request.getInputStream()) {
            StoredFile kept = files.keepPhoto(body);
            return new Kept(kept.id(), kept.sha256());
        }
    }
}
