package vn.chungtay.infra.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sums of money as Vietnamese papers write them out, so that a digit added later shows: {@code 1.005.024} is "Một triệu không
 * trăm linh năm nghìn không trăm hai mươi tư đồng".
 */
public final class AmountInWords {

    private static final long LIMIT = 1_000_000_000_000_000L;
    private static final long BILLION = 1_000_000_000L;
    private static final int GROUP = 1000;

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private final List<String> words = new ArrayList<>();

    private AmountInWords() {}

    /**
     * The sum in words, with a capital and its currency.
     *
     * @param amountVnd đồng, from 0 and below 10<sup>15</sup>
     * @throws IllegalArgumentException beyond these limits
     */
    public static String of(long amountVnd) {
        if (amountVnd < 0 || amountVnd >= LIMIT) {
            throw new IllegalArgumentException("No sum of this suite: " + amountVnd);
        }
        var amount = new AmountInWords();
        amount.number(amountVnd);
        String text = String.join(" ", amount.words) + " đồng";
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What stands before "tỷ" is itself a number with thousands; nothing larger has a word of its own. */
    private void number(long value) {
        if (value == 0) {
            words.add(DIGITS.getFirst());
        }
        long billions = value / BILLION;
        if (billions > 0) {
            belowBillion(billions);
            words.add("tỷ");
        }
        belowBillion(value % BILLION);
    }

    private void belowBillion(long value) {
        group((int) (value / GROUP / GROUP), "triệu");
        group((int) (value / GROUP % GROUP), "nghìn");
        group((int) (value % GROUP), "");
    }

    /** Three digits and what they count. After the first group the hundreds are named even where there are none. */
    private void group(int value, String counted) {
        if (value == 0) {
            return;
        }
        int hundreds = value / 100;
        boolean named = hundreds > 0 || !words.isEmpty();
        if (named) {
            words.add(DIGITS.get(hundreds));
            words.add("trăm");
        }
        belowHundred(value / 10 % 10, value % 10, named);
        if (!counted.isEmpty()) {
            words.add(counted);
        }
    }

    private void belowHundred(int tens, int ones, boolean afterHundreds) {
        if (tens == 0 && ones > 0 && afterHundreds) {
            words.add("linh");
        } else if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS.get(tens));
            words.add("mươi");
        }
        if (ones > 0) {
            words.add(one(tens, ones));
        }
    }

    /** One, four and five sound differently behind tens. */
    private static String one(int tens, int digit) {
        if (digit == 5 && tens > 0) {
            return "lăm";
        }
        if (tens > 1 && digit == 1) {
            return "mốt";
        }
        return tens > 1 && digit == 4 ? "tư" : DIGITS.get(digit);
    }
}
