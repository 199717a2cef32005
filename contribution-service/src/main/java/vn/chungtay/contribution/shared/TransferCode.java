package vn.chungtay.contribution.shared;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * What a giver writes into a transfer, so that the money finds its drive: {@code XNT}, eight symbols that name drive and house,
 * two check symbols. All are capitals and digits that no bank alters, without those that people take for another (0 and O; 1, I
 * and L).
 *
 * <p>The 31 symbols are the numbers of a field, since 31 is prime. The check symbols make two sums zero: of all symbols, and of
 * all symbols weighted by different powers of 3. So no one or two wrong symbols and no two symbols changed for each other can
 * give another code, and of all texts one in 961 passes.
 *
 * @param value 13 characters
 */
public record TransferCode(String value) {

    /** Every code begins so; no Vietnamese word, name or code of a bank does. */
    public static final String PREFIX = "XNT";

    static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int BODY = 8;
    private static final int CHECKED = BODY + 2;

    static final int LENGTH = PREFIX.length() + CHECKED;

    /** Powers of it are all different up to the 30th. */
    private static final int WEIGHT = 3;

    /**
     * Takes a code that was given before.
     *
     * @throws NotFound {@code transfercode.unknown} where it cannot be one
     */
    public TransferCode {
        if (!isCode(value)) {
            throw new NotFound("transfercode.unknown", Map.of("id", value));
        }
    }

    /**
     * The code of a drive or of a house in it: always the same for the same two, another for every other.
     *
     * @param namedCaseId house case; absent for gifts to any house
     */
    public static TransferCode of(DriveId drive, @Nullable String namedCaseId) {
        BigInteger number = new BigInteger(1, hash(drive + "\n" + (namedCaseId == null ? "" : namedCaseId)));
        BigInteger base = BigInteger.valueOf(SYMBOLS.length());
        StringBuilder body = new StringBuilder(PREFIX);
        for (int i = 0; i < BODY; i++) {
            body.append(SYMBOLS.charAt(number.mod(base).intValue()));
            number = number.divide(base);
        }
        return checked(body.toString());
    }

    /**
     * All codes that stand in a bank's narrative, in their order. Blanks, line ends and marks may stand inside a code, and any
     * letters or digits right before and after it.
     */
    public static Set<TransferCode> in(String narrative) {
        String letters = lettersAndDigits(narrative);
        Set<TransferCode> found = new LinkedHashSet<>();
        int at = letters.indexOf(PREFIX);
        while (at >= 0) {
            int end = at + LENGTH;
            if (end <= letters.length() && isCode(letters.substring(at, end))) {
                found.add(new TransferCode(letters.substring(at, end)));
            }
            at = letters.indexOf(PREFIX, at + 1);
        }
        return found;
    }

    @Override
    public String toString() {
        return value;
    }

    static String lettersAndDigits(String narrative) {
        String capitals = narrative.toUpperCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Of all pairs of check symbols exactly one is right. */
    private static TransferCode checked(String unchecked) {
        for (int first = 0; first < SYMBOLS.length(); first++) {
            for (int second = 0; second < SYMBOLS.length(); second++) {
                String code = unchecked + SYMBOLS.charAt(first) + SYMBOLS.charAt(second);
                if (isCode(code)) {
                    return new TransferCode(code);
                }
            }
        }
        throw new IllegalStateException("No check symbols fit " + unchecked);
    }

    static boolean isCode(String value) {
        if (!value.startsWith(PREFIX) || value.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weighted = 0;
        int weight = 1;
        for (int i = PREFIX.length(); i < value.length(); i++) {
            int symbol = SYMBOLS.indexOf(value.charAt(i));
            if (symbol < 0) {
                return false;
            }
            sum += symbol;
            weighted += weight * symbol;
            weight = weight * WEIGHT % SYMBOLS.length();
        }
        return sum % SYMBOLS.length() == 0 && weighted % SYMBOLS.length() == 0;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
