package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.List;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * No money while something is held against a photo of the house and nobody else has looked.
 *
 * @param ordinal which part is asked for
 * @param open each open red flag with its facts and {@code photoId}
 */
public record NoPhotoFlagIsOpen(int ordinal, List<Map<String, String>> open) implements Rule {

    @Override
    public boolean broken() {
        return !open.isEmpty();
    }

    @Override
    public String code() {
        return "instalment.photo-flag-open";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ordinal", ordinal, "count", open.size(), "flags", open);
    }
}
