package vn.chungtay.contribution.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a receipt. It follows from the gift, that of a replacement from the receipt that it replaces: a gift has one first
 * receipt and each receipt one replacement, whoever asks at the same moment.
 *
 * @param value {@code receipt-<uuid>}
 */
public record ReceiptId(String value) {

    /** What its code begins with, see {@link vn.chungtay.infra.service.vault.PublicCodes}. */
    public static final String KIND = "receipt";

    private static final String PREFIX = KIND + "-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code receipt.unknown} where it cannot be one
     */
    public ReceiptId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("receipt.unknown", Map.of("id", value));
        }
    }

    /** The first receipt of a gift. */
    public static ReceiptId of(GiftId gift) {
        return after(gift.value());
    }

    /** The receipt that replaces this one. */
    public ReceiptId replacement() {
        return after(value);
    }

    private static ReceiptId after(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bits = ByteBuffer.wrap(hash);
            return new ReceiptId(PREFIX + new UUID(bits.getLong(), bits.getLong()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
