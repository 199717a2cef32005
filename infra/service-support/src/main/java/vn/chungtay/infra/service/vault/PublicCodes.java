package vn.chungtay.infra.service.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by which the public may look at one thing and find no other. A code is the thing's own id, encrypted under the suite's
 * key: nothing has to be kept for it, no event tells it, and the same thing has the same code for ever. All 128 bits of the id
 * are mixed, so who tries codes meets a thing once in 2<sup>128</sup> divided by how many there are.
 */
public final class PublicCodes {

    /** Digits and letters without I, L, O and U, so that a code survives being read out. */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int RADIX = 32;

    /** 128 bits, five in each. */
    private static final int LENGTH = 26;

    private static final int BLOCK = 16;

    private final byte[] suiteKey;

    /**
     * Derives its keys from the suite's, one for each kind of thing, so that no code of one kind opens another.
     *
     * @param staffKey 32 bytes as Base64; it never changes, as printed codes and staffRefs do not
     */
    public PublicCodes(String staffKey) {
        suiteKey = Base64.getDecoder().decode(staffKey);
    }

    /**
     * The code of a thing.
     *
     * @param id {@code <kind>-<uuid>}
     * @return 26 digits and capitals
     */
    public String of(String id) {
        int end = id.indexOf('-');
        UUID uuid = UUID.fromString(id.substring(end + 1));
        byte[] block = ByteBuffer.allocate(BLOCK)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
        String digits = new BigInteger(1, crypt(Cipher.ENCRYPT_MODE, id.substring(0, end), block)).toString(RADIX);
        StringBuilder code = new StringBuilder("0".repeat(LENGTH - digits.length()));
        digits.chars().map(digit -> Character.digit(digit, RADIX)).forEach(value -> code.append(SYMBOLS.charAt(value)));
        return code.toString();
    }

    /**
     * What a code means; whether there is such a thing the caller has to see. Capitals, spaces and hyphens do not count, and what
     * people read as I, L or O is a digit.
     *
     * @param kind what the code must be of, the beginning of its id
     * @return its id, empty for a text that cannot be a code
     */
    public Optional<String> read(String kind, String written) {
        String code = written.toUpperCase(Locale.ROOT)
                .replaceAll("[ -]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (code.length() != LENGTH || code.chars().anyMatch(symbol -> SYMBOLS.indexOf(symbol) < 0)) {
            return Optional.empty();
        }
        BigInteger number = code.chars()
                .mapToObj(symbol -> BigInteger.valueOf(SYMBOLS.indexOf(symbol)))
                .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(5).add(digit));
        if (number.bitLength() > BLOCK * Byte.SIZE) {
            return Optional.empty();
        }
        ByteBuffer block = ByteBuffer.allocate(BLOCK)
                .putLong(number.shiftRight(Long.SIZE).longValue())
                .putLong(number.longValue());
        ByteBuffer id = ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, kind, block.array()));
        return Optional.of(kind + "-" + new UUID(id.getLong(), id.getLong()));
    }

    /** One block under one key is a permutation of all ids; with a single block there is nothing to chain. */
    private byte[] crypt(int mode, String kind, byte[] block) {
        try {
            byte[] info = ("chungtay/public-code/" + kind).getBytes(StandardCharsets.UTF_8);
            byte[] key = Hkdf.computeHkdf("HmacSha256", suiteKey, new byte[0], info, BLOCK);
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[BLOCK]));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES", e);
        }
    }
}
