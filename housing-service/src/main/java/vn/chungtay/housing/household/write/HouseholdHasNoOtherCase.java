package vn.chungtay.housing.household.write;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody is helped twice: a household that has a case is not listed again.
 *
 * @param existingCaseId the case it has, absent when it has none
 */
public record HouseholdHasNoOtherCase(@Nullable String existingCaseId) implements Rule {

    @Override
    public boolean broken() {
        return existingCaseId != null;
    }

    @Override
    public String code() {
        return "household.already-listed";
    }

    @Override
    public Map<String, Object> facts() {
        return existingCaseId == null ? Map.of() : Map.of("caseId", existingCaseId);
    }
}
