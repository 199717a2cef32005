package vn.chungtay.infra.service.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalInt;
import vn.chungtay.infra.service.command.IdempotencyKeys;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.TooLarge;

/** Reads a photo as it comes in: what its first bytes say that it is, how large it gets, and its hash. */
final class PhotoStream {

    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final int HEAD_BYTES = 8;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream content;
    private final long largestBytes;
    private final byte[] head;
    private final MessageDigest sha256 = IdempotencyKeys.sha256();
    private long sizeBytes;

    PhotoStream(InputStream content, long largestBytes) throws IOException {
        this.content = content;
        this.largestBytes = largestBytes;
        this.head = content.readNBytes(HEAD_BYTES);
    }

    /**
     * What it is.
     *
     * @throws RuleViolated {@code file.not-a-photo}
     */
    String mediaType() {
        if (begins(JPEG)) {
            return "image/jpeg";
        }
        if (begins(PNG)) {
            return "image/png";
        }
        throw new RuleViolated("file.not-a-photo", Map.of("accepted", "image/jpeg, image/png"));
    }

    /**
     * Hands all of it on.
     *
     * @throws TooLarge {@code file.too-large} as soon as it is
     */
    void transferTo(Sink sink) throws IOException {
        pass(head, head.length, sink);
        byte[] buffer = new byte[BUFFER_BYTES];
        for (OptionalInt read = next(buffer); read.isPresent(); read = next(buffer)) {
            pass(buffer, read.getAsInt(), sink);
        }
    }

    StoredFile describedAs(String id) {
        return new StoredFile(id, HexFormat.of().formatHex(sha256.digest()), sizeBytes, mediaType());
    }

    private OptionalInt next(byte[] buffer) throws IOException {
        int read = content.read(buffer);
        return read < 0 ? OptionalInt.empty() : OptionalInt.of(read);
    }

    private void pass(byte[] bytes, int count, Sink sink) throws IOException {
        sizeBytes += count;
        if (sizeBytes > largestBytes) {
            throw new TooLarge("file.too-large", Map.of("largestBytes", largestBytes));
        }
        sha256.update(bytes, 0, count);
        sink.write(bytes, 0, count);
    }

    private boolean begins(byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /** Where the bytes go. */
    interface Sink {

        void write(byte[] bytes, int offset, int count) throws IOException;
    }
}
