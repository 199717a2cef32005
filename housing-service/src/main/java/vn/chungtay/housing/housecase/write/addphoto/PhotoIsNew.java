package vn.chungtay.housing.housecase.write.addphoto;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A case has each photo once.
 *
 * @param photoId the photo
 * @param known whether the case has it already
 */
public record PhotoIsNew(String photoId, boolean known) implements Rule {

    @Override
    public boolean broken() {
        return known;
    }

    @Override
    public String code() {
        return "photo.already-added";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("photoId", photoId);
    }
}
