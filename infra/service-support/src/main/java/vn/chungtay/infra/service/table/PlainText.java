package vn.chungtay.infra.service.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text for comparing: without diacritics, in lower case, with single blanks. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlainText() {}

    /** The text so. */
    public static String of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        String letters = MARKS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return BLANKS.matcher(letters).replaceAll(" ").strip();
    }
}
