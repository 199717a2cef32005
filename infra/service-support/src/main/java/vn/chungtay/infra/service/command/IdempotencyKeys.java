package vn.chungtay.infra.service.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.chungtay.infra.service.security.Actor;

/** Hides callers' keys behind a hash: two callers may choose the same key, and a key may say more than it should. */
public final class IdempotencyKeys {

    private IdempotencyKeys() {}

    /** 64 hex digits, the same for the same key of the same caller at the same service. */
    public static String hash(String service, Actor actor, String key) {
        return HexFormat.of()
                .formatHex(sha256().digest(String.join("\n", service, actor.staffRef(), key)
                        .getBytes(StandardCharsets.UTF_8)));
    }

    /** A new SHA-256 digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
