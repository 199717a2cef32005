package vn.chungtay.housing.photo.write;

import java.util.Optional;

/** The photos that were uploaded. */
public interface StoredPhotos {

    /** SHA-256 of the stored photo, 64 lower-case hex digits; empty when there is none with that id. */
    Optional<String> sha256(String photoId);
}
