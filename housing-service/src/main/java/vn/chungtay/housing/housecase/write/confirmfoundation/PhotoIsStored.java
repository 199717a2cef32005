package vn.chungtay.housing.housecase.write.confirmfoundation;

import java.util.Map;
import java.util.Optional;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The photo was uploaded before it is named.
 *
 * @param photoId the photo
 * @param storedSha256 hash of the stored photo, if there is one
 */
public record PhotoIsStored(String photoId, Optional<String> storedSha256) implements Rule {

    @Override
    public boolean broken() {
        return storedSha256.isEmpty();
    }

    @Override
    public String code() {
        return "photo.unknown";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("photoId", photoId);
    }
}
