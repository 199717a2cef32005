package vn.chungtay.contribution.shared;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Codes that a narrative has but for one slip of the pen: one character wrong, one left out, or two neighbours exchanged, in the
 * {@code XNT} or behind it. Two slips give nothing, and a code that stands there rightly is no near one. Whether such a code was ever
 * handed out is not known here: a text beside the truth may be beside several codes.
 *
 * <p>The first check sum says which symbol would fit at a place, the second whether it is that place: a few additions for each place,
 * and no search through codes.
 */
public final class NearCodes {

    private static final int PREFIX = TransferCode.PREFIX.length();

    private final Set<TransferCode> found = new LinkedHashSet<>();

    private NearCodes() {}

    /** All of them, in their order. */
    public static Set<TransferCode> in(String narrative) {
        String letters = TransferCode.lettersAndDigits(narrative);
        var near = new NearCodes();
        for (int at = 0; at + TransferCode.LENGTH - 1 <= letters.length(); at++) {
            near.look(letters, at);
        }
        near.found.removeAll(TransferCode.in(narrative));
        return near.found;
    }

    private void look(String letters, int at) {
        int end = at + TransferCode.LENGTH;
        if (end <= letters.length()) {
            String whole = letters.substring(at, end);
            if (TransferCode.isCode(whole)) {
                return;
            }
            exchanged(whole);
            wrong(whole);
        }
        oneMissing(letters.substring(at, end - 1));
    }

    private void exchanged(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            take(text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
        }
    }

    private void wrong(String text) {
        for (int i = 0; i < PREFIX; i++) {
            take(text.substring(0, i) + TransferCode.PREFIX.charAt(i) + text.substring(i + 1));
        }
        for (int i = PREFIX; i < text.length() && text.startsWith(TransferCode.PREFIX); i++) {
            fitting(text.substring(0, i), text.substring(i + 1));
        }
    }

    private void oneMissing(String text) {
        for (int i = 0; i < PREFIX; i++) {
            take(text.substring(0, i) + TransferCode.PREFIX.charAt(i) + text.substring(i));
        }
        for (int i = PREFIX; i <= text.length() && text.startsWith(TransferCode.PREFIX); i++) {
            fitting(text.substring(0, i), text.substring(i));
        }
    }

    /** The symbol that makes the plain sum right between these two. */
    private void fitting(String before, String after) {
        int sum = 0;
        for (char c : (before.substring(PREFIX) + after).toCharArray()) {
            int symbol = TransferCode.SYMBOLS.indexOf(c);
            if (symbol < 0) {
                return;
            }
            sum += symbol;
        }
        int symbol = Math.floorMod(-sum, TransferCode.SYMBOLS.length());
        take(before + TransferCode.SYMBOLS.charAt(symbol) + after);
    }

    private void take(String text) {
        if (TransferCode.isCode(text)) {
            found.add(new TransferCode(text));
        }
    }
}
