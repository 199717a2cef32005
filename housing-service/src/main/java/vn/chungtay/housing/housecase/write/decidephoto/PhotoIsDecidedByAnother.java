package vn.chungtay.housing.housecase.write.decidephoto;

import java.util.Map;
import java.util.Set;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who brought a photo does not decide about it.
 *
 * @param photoId the photo
 * @param broughtBy who uploaded it and who added it to the case, as staffRef
 * @param decidedBy who wants to decide, as staffRef
 */
public record PhotoIsDecidedByAnother(String photoId, Set<String> broughtBy, String decidedBy) implements Rule {

    @Override
    public boolean broken() {
        return broughtBy.contains(decidedBy);
    }

    @Override
    public String code() {
        return "photo.decided-by-uploader";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("photoId", photoId);
    }
}
