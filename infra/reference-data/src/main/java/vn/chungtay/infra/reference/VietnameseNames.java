package vn.chungtay.infra.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Compares names of places as people write them: case, spaces, Unicode form and the place of the tone mark (Hòa and Hoà) do not
 * matter, every diacritic does.
 */
final class VietnameseNames {

    private static final List<String> KINDS = List.of("xã ", "phường ", "thị trấn ", "đặc khu ");
    /** Grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private VietnameseNames() {}

    /** Whether the written name is the official one; the kind (Xã, Phường …) may be left out. */
    static boolean same(String official, String written) {
        String officialForm = comparable(official);
        String writtenForm = comparable(written);
        return officialForm.equals(writtenForm) || withoutKind(officialForm).equals(writtenForm);
    }

    private static String withoutKind(String comparable) {
        for (String kind : KINDS) {
            String prefix = comparable(kind) + " ";
            if (comparable.startsWith(prefix)) {
                return comparable.substring(prefix.length());
            }
        }
        return comparable;
    }

    /** Words in lower case, decomposed, each with its tone mark at its end. */
    private static String comparable(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else if (Character.isWhitespace(c)) {
                endWord(words, tones);
            } else {
                words.append(c);
            }
        }
        endWord(words, tones);
        return words.toString().strip();
    }

    private static void endWord(StringBuilder words, StringBuilder tones) {
        words.append(tones);
        tones.setLength(0);
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }
}
