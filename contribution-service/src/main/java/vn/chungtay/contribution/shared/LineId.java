package vn.chungtay.contribution.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a line of a bank statement by what never changes about it, so that the same line has the same id in every file and its
 * stream can begin only once.
 *
 * @param value {@code line-<32 hex digits>}
 */
public record LineId(String value) {

    private static final String PREFIX = "line-";
    private static final int BYTES = 16;

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code line.unknown} where it cannot be one
     */
    public LineId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("line.unknown", Map.of("id", value));
        }
    }

    /**
     * The line that the bank booked so.
     *
     * @param booking day, voucher, amount and balance as one text
     * @param ordinal 1 for the first line of a file that is booked so, 2 for the second
     */
    public static LineId of(AccountId account, String booking, int ordinal) {
        byte[] text = (account + "\n" + booking + "\n" + ordinal).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return new LineId(PREFIX + HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
