package vn.chungtay.housing.inspection.write.recordfindings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A photo that proves a finding was added to the case, so that it is compared and kept like any other.
 *
 * @param photoIds the photos that are named
 * @param ofCase those of the case
 */
public record PhotosAreOfCase(List<String> photoIds, Set<String> ofCase) implements Rule {

    @Override
    public boolean broken() {
        return !ofCase.containsAll(photoIds);
    }

    @Override
    public String code() {
        return "inspection.photo-not-of-case";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "field",
                "photoIds",
                "photoIds",
                photoIds.stream().filter(id -> !ofCase.contains(id)).toList());
    }
}
