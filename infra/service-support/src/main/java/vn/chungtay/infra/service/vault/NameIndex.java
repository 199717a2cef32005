package vn.chungtay.infra.service.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.infra.service.table.PlainText;

/**
 * Blind indexes by which people are found by name: one of each word, and one of each two words together, since a family name alone
 * is that of every third person. Diacritics, capitals and the order of the words do not matter.
 */
final class NameIndex {

    /** Keeps these apart from the blind indexes of identity numbers. */
    private static final String KIND = "name|";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** 128 bits of a blind index; two pairs of words never share so many, and a name has many pairs. */
    private static final int PAIR_DIGITS = 32;

    private final VaultKeys keys;

    NameIndex(VaultKeys keys) {
        this.keys = keys;
    }

    /** All by which somebody of this name can be found. */
    List<String> of(String name) {
        List<String> words = words(name);
        return Stream.concat(ofWords(words), ofPairs(words)).toList();
    }

    /** Whoever has all of these has all the words; empty where there is no word. */
    List<String> sought(String name) {
        List<String> words = words(name);
        return (words.size() == 1 ? ofWords(words) : ofPairs(words)).toList();
    }

    private static List<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(PlainText.of(name))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> ofWords(List<String> words) {
        return keys.blindIndexes(words, word -> KIND + word).values().stream();
    }

    private Stream<String> ofPairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            for (int second = first + 1; second < words.size(); second++) {
                pairs.add(words.get(first) + " " + words.get(second));
            }
        }
        return keys.blindIndexes(pairs, pair -> KIND + pair).values().stream()
                .map(digits -> digits.substring(0, PAIR_DIGITS));
    }
}
