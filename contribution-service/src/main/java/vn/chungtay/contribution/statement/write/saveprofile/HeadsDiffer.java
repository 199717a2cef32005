package vn.chungtay.contribution.statement.write.saveprofile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * No column, and no mark, means two things.
 *
 * @param field the field of the profile
 * @param other an earlier field that says the same; absent where there is none
 */
record HeadsDiffer(String field, @Nullable String other) implements Rule {

    @Override
    public boolean broken() {
        return other != null;
    }

    @Override
    public String code() {
        return "profile.heads-alike";
    }

    @Override
    public Map<String, Object> facts() {
        return other == null ? Map.of("field", field) : Map.of("field", field, "other", other);
    }
}
