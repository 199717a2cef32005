package vn.chungtay.housing.household.write;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes two heads of household look like one: the name without diacritics, the year of birth, the commune.
 *
 * @param name full name as it was written
 * @param birthYear absent where it is not known; then nobody looks alike
 * @param communeCodes the commune, under the structure that lasts; several where it was divided
 */
public record Likeness(String name, @Nullable Integer birthYear, Set<String> communeCodes) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public Likeness {
        communeCodes = Set.copyOf(communeCodes);
    }

    /** One text for each commune; equal texts look alike. */
    List<String> texts() {
        return birthYear == null
                ? List.of()
                : communeCodes.stream()
                        .sorted()
                        .map(commune -> plainName() + "|" + birthYear + "|" + commune)
                        .toList();
    }

    private String plainName() {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return BLANKS.matcher(letters).replaceAll(" ").strip();
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "Likeness";
    }
}
