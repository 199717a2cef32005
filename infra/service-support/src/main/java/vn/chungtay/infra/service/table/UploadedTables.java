package vn.chungtay.infra.service.table;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;

/**
 * Files that people send, one at a time in this process: each is held in memory while it is read, up to 64 MB, and two of that size
 * would be more than a small installation has. Others wait their turn.
 */
public final class UploadedTables {

    /** Shorter than the gateway waits for an answer. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration longestWait;

    /** Waits as long as a caller does. */
    public UploadedTables() {
        this(LONGEST_WAIT);
    }

    UploadedTables(Duration longestWait) {
        this.longestWait = longestWait;
    }

    /** What is done with a file. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Reads it to its end; keeps nothing of the array. */
        T read(byte[] content);
    }

    /**
     * Reads the body of a request as a file.
     *
     * @throws TemporarilyUnavailable {@code service.busy} when others are at it for too long
     * @throws vn.chungtay.infra.service.errors.TooLarge {@code request.too-large}
     */
    public <T> T read(HttpServletRequest request, Reading<T> reading) throws IOException {
        if (!myTurn()) {
            throw new TemporarilyUnavailable("service.busy", Map.of());
        }
        try {
            return reading.read(content(request));
        } finally {
            turn.release();
        }
    }

    private boolean myTurn() {
        try {
            return turn.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where the length is told there is one array only; growing ones would take twice the room. */
    private static byte[] content(HttpServletRequest request) throws IOException {
        int length = request.getContentLength();
        if (length < 0) {
            return request.getInputStream().readAllBytes();
        }
        byte[] content = new byte[length];
        int read = request.getInputStream().readNBytes(content, 0, length);
        if (read < length) {
            throw new IOException("The file ended after " + read + " of " + length + " bytes");
        }
        return content;
    }
}
