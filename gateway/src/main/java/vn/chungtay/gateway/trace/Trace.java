package vn.chungtay.gateway.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * The trace that a request belongs to (W3C Trace Context, version 00).
 *
 * @param traceId 32 lower-case hex digits, not all zero
 * @param flags 2 hex digits, as the caller sent them
 */
public record Trace(String traceId, String flags) {

    static final String ATTRIBUTE = Trace.class.getName();

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The caller's trace, or a new one where they sent none that can be read. */
    static Trace from(@Nullable String traceparent) {
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                return new Trace(matcher.group(1), matcher.group(2));
            }
        }
        return new Trace(randomHex(16), "01");
    }

    /** The trace of this request. */
    public static Trace of(ServerWebExchange exchange) {
        Trace trace = exchange.getAttribute(ATTRIBUTE);
        return trace == null ? from(null) : trace;
    }

    /** The header to send on, naming a new span of ours as the parent. */
    String traceparent() {
        return "00-" + traceId + "-" + randomHex(8) + "-" + flags;
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        random[0] |= 1;
        return HexFormat.of().formatHex(random);
    }
}
