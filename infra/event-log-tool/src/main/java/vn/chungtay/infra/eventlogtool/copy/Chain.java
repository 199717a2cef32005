package vn.chungtay.infra.eventlogtool.copy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A checksum of each line and of all lines before it, so that no line can change, move, go or come without being noticed. */
final class Chain {

    /** Characters of a sum: the first half of SHA-256. */
    static final int LENGTH = 32;

    private final MessageDigest sha256;
    private byte[] state;

    Chain() {
        this(new byte[0]);
    }

    private Chain(byte[] state) {
        this.state = state;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Takes in so many bytes of the next line and answers with its sum. */
    String next(byte[] line, int length) {
        sha256.update(state);
        sha256.update(line, 0, length);
        state = sha256.digest();
        return sum();
    }

    /** One that goes on from here by itself. */
    Chain branch() {
        return new Chain(state);
    }

    private String sum() {
        return HexFormat.of().formatHex(state, 0, LENGTH / 2);
    }
}
