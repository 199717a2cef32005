package vn.chungtay.housing.housecase.write.decidephoto;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A photo is decided once, and again only when something new is held against it.
 *
 * @param photoId the photo
 * @param decided whether it is decided
 */
public record PhotoIsUndecided(String photoId, boolean decided) implements Rule {

    @Override
    public boolean broken() {
        return decided;
    }

    @Override
    public String code() {
        return "photo.already-decided";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("photoId", photoId);
    }
}
