package vn.chungtay.housing.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name as banks and hurried people write it: without diacritics, capitals and double blanks. */
public final class PlainName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlainName() {}

    /** The name without what does not tell two people apart. */
    public static String of(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return BLANKS.matcher(letters).replaceAll(" ").strip();
    }
}
