package vn.chungtay.housing.housecase.write.confirmfoundation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The photo that is stored is the one the caller saw.
 *
 * @param photoId the photo
 * @param claimedSha256 hash that the caller gave
 * @param storedSha256 hash of the stored photo, if there is one
 */
public record PhotoHashMatches(String photoId, String claimedSha256, Optional<String> storedSha256) implements Rule {

    @Override
    public boolean broken() {
        return storedSha256.isPresent() && !storedSha256.get().equals(claimedSha256.toLowerCase(Locale.ROOT));
    }

    @Override
    public String code() {
        return "photo.hash-mismatch";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("photoId", photoId, "photoSha256", claimedSha256, "storedSha256", storedSha256.orElse(""));
    }
}
