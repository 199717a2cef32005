package vn.chungtay.housing.household.write;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.table.PlainText;

/**
 * What makes two heads of household look like one: the name without diacritics, the year of birth, the commune.
 *
 * @param name full name as it was written
 * @param birthYear absent where it is not known; then nobody looks alike
 * @param communeCodes the commune, under the structure that lasts; several where it was divided
 */
public record Likeness(String name, @Nullable Integer birthYear, Set<String> communeCodes) {

    public Likeness {
        communeCodes = Set.copyOf(communeCodes);
    }

    /** One text for each commune; equal texts look alike. */
    List<String> texts() {
        return birthYear == null
                ? List.of()
                : communeCodes.stream()
                        .sorted()
                        .map(commune -> PlainText.of(name) + "|" + birthYear + "|" + commune)
                        .toList();
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "Likeness";
    }
}
