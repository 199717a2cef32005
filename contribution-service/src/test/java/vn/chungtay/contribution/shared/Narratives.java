package vn.chungtay.contribution.shared;

import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Narratives as banks print them on statements: capitals without diacritics, wrapped in the banks' own codes. */
final class Narratives {

    private static final String[] FAMILY = {"NGUYEN", "TRAN", "LE", "PHAM", "HOANG", "VU", "DANG", "BUI", "DO", "HO"};
    private static final String[] MIDDLE = {"THI", "VAN", "DUC", "NGOC", "XUAN", "QUOC", "MINH", "HUU", "THANH", "KIM"};
    private static final String[] GIVEN = {"HOA", "NAM", "LAN", "TUNG", "TXN", "HUONG", "QUYNH", "XUYEN", "KHANH", "NHU"
    };
    private static final String[] WISHES = {
        "UNG HO DONG BAO XOA NHA TAM",
        "CHUNG TAY XOA NHA TAM NHA DOT NAT",
        "CK",
        "UNG HO XNT 2025",
        "QUYEN GOP QUY XNT BHXH",
        "TAP THE PHONG CHE DO UNG HO",
        "1 NGAY LUONG THANG 2",
        "CHUYEN TIEN",
        "GIUP NGUOI NGHEO CO NHA MOI"
    };
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final Random random;

    Narratives(long seed) {
        random = new Random(seed);
    }

    /** A narrative around the giver's own words. */
    String around(Supplier<String> words) {
        return switch (random.nextInt(6)) {
            case 0 ->
                "MBVCB.%s.%s.%s.CT tu %s %s toi 0011001932418 BHXH TINH"
                        .formatted(digits(10), digits(6), words.get(), digits(13), name());
            case 1 ->
                "020097042209%s2024%s%s.%s.%s.%s"
                        .formatted(digits(8), code(4), digits(6), digits(5), digits(6), words.get());
            case 2 -> "SHGD:%s.DD:240910.BO:%s.Remark:%s".formatted(digits(8), name(), words.get());
            case 3 -> "%s FT%s%s".formatted(words.get(), digits(11), code(3));
            case 4 -> "IBVCB.%s.%s".formatted(digits(10), words.get().toLowerCase(Locale.ROOT));
            default -> code(6) + words.get() + code(5) + " " + name();
        };
    }

    /** What givers write who know of no code. */
    String wish() {
        return WISHES[random.nextInt(WISHES.length)] + " " + name();
    }

    /** The code as a bank's line breaks and blanks leave it. */
    String wrapped(TransferCode code) {
        String text = code.value();
        int at = 1 + random.nextInt(text.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + " " + text.substring(at);
            case 1 -> text.substring(0, at) + "\n" + text.substring(at);
            case 2 -> String.join(".", text.split(""));
            default -> text;
        };
    }

    /** Any other symbol of codes. */
    char otherThan(char symbol) {
        char other;
        do {
            other = TransferCode.SYMBOLS.charAt(random.nextInt(TransferCode.SYMBOLS.length()));
        } while (other == symbol);
        return other;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String name() {
        return "%s %s %s".formatted(any(FAMILY), any(MIDDLE), any(GIVEN));
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

    private String code(int count) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < count; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
