package vn.chungtay.bench.contribution;

import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/** What banks print about payments: the payer's words in capitals, wrapped in codes of the banks. Always the same for one seed. */
final class Narratives {

    private static final String[] FAMILIES = {"NGUYEN", "TRAN", "LE", "PHAM", "HOANG", "VO", "DANG", "BUI", "DO", "NGO"
    };
    private static final String[] MIDDLES = {"THI", "VAN", "DUC", "NGOC", "XUAN", "MINH", "HUU", "THANH"};
    private static final String[] NAMES = {"HOA", "NAM", "LAN", "TUNG", "HUONG", "QUYNH", "KHANH", "NHU", "PHUC", "YEN"
    };
    private static final String[] WISHES = {
        "UNG HO XOA NHA TAM",
        "CHUNG TAY XOA NHA DOT NAT",
        "CK",
        "GUI TANG BA CON",
        "UNG HO NGUOI NGHEO",
        "MOT NGAY LUONG"
    };

    private final RandomGenerator random;

    Narratives(long seed) {
        random = new Random(seed);
    }

    /** A narrative around these words. */
    String around(String words) {
        return switch (random.nextInt(4)) {
            case 0 ->
                "MBVCB.%s.%s.%s.CT tu %s %s toi 0011001932418 BHXH"
                        .formatted(digits(10), digits(6), words, digits(13), name());
            case 1 -> "SHGD:%s.DD:250210.BO:%s.Remark:%s".formatted(digits(8), name(), words);
            case 2 -> "%s%s%s.%s.%s".formatted("020097042209", digits(10), words, digits(5), digits(6));
            default -> "%s FT%s %s".formatted(words, digits(11), name());
        };
    }

    /** Words of a payer who knows of no code. */
    String wish() {
        return any(WISHES) + " " + name();
    }

    /** Round sums, as people give them, đồng. */
    long amountVnd() {
        return 10_000L * (1 + random.nextInt(100));
    }

    /** A whole number below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    private String name() {
        return String.format(Locale.ROOT, "%s %s %s", any(FAMILIES), any(MIDDLES), any(NAMES));
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
