package vn.chungtay.housing.grievance.write;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Only the level that has to answer does: who let the time pass, or is not asked yet, does not.
 *
 * @param level who has to
 * @param wanted the roles that may at that level
 * @param roles those of whoever wants to
 */
record RoleIsOfLevel(Level level, Set<String> wanted, Set<String> roles) implements Rule {

    @Override
    public boolean broken() {
        return Collections.disjoint(wanted, roles);
    }

    @Override
    public String code() {
        return "grievance.other-level";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("level", level.name(), "roles", wanted.stream().sorted().toList());
    }
}
