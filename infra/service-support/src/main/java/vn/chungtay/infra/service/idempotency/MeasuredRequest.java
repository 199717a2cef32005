package vn.chungtay.infra.service.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.command.IdempotencyKeys;
import vn.chungtay.infra.service.errors.TooLarge;

/** A request whose body is hashed while it is read, and is never read further than the limit. */
final class MeasuredRequest extends HttpServletRequestWrapper {

    private final MessageDigest sha256 = IdempotencyKeys.sha256();
    private final long largestBytes;
    private long readBytes;
    private @Nullable Measured body;

    MeasuredRequest(HttpServletRequest request, long largestBytes) {
        super(request);
        this.largestBytes = largestBytes;
        sha256.update((request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        if (request.getContentLengthLong() > largestBytes) {
            throw tooLarge();
        }
    }

    /** Hash of method, address and body; reads what is left of the body. */
    String fingerprint() throws IOException {
        getInputStream().transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(sha256.digest());
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Measured(super.getInputStream());
        }
        return body;
    }

    private void measure(byte[] bytes, int offset, int count) {
        readBytes += count;
        if (readBytes > largestBytes) {
            throw tooLarge();
        }
        sha256.update(bytes, offset, count);
    }

    private TooLarge tooLarge() {
        return new TooLarge("request.too-large", Map.of("largestBytes", largestBytes));
    }

    private final class Measured extends ServletInputStream {

        private final ServletInputStream content;

        Measured(ServletInputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = content.read(bytes, offset, length);
            if (count > 0) {
                measure(bytes, offset, count);
            }
            return count;
        }

        @Override
        public boolean isFinished() {
            return content.isFinished();
        }

        @Override
        public boolean isReady() {
            return content.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            content.setReadListener(listener);
        }
    }
}
