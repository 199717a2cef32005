package vn.chungtay.gateway.problem;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request that the gateway answers itself. Callers look at the {@link #code()}; the text for people is looked up by it when
 * it is answered. Without a stack trace: it is an answer, not a fault of the program.
 */
public final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final Map<String, Object> facts;
    private final @Nullable Duration retryAfter;

    private Problem(
            HttpStatus status,
            String code,
            Map<String, Object> facts,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(code + " " + facts, cause, false, false);
        this.status = status;
        this.code = code;
        this.facts = Map.copyOf(facts);
        this.retryAfter = retryAfter;
    }

    /** A service is down, too slow, overloaded, or its breaker is open (503). */
    public static Problem serviceUnavailable(String service, Duration retryAfter, @Nullable Throwable cause) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "gateway.service-unavailable",
                Map.of("service", service),
                retryAfter,
                cause);
    }

    /** The identity provider cannot be reached, so nobody can sign in at the moment (503). */
    public static Problem signInUnavailable(Duration retryAfter, Throwable cause) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "gateway.sign-in-unavailable", Map.of(), retryAfter, cause);
    }

    /** The caller asks for more than their share (429). */
    public static Problem tooManyRequests(Duration retryAfter) {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, "gateway.too-many-requests", Map.of(), retryAfter, null);
    }

    /** The request's body is larger than the route takes (413). */
    public static Problem bodyTooLarge(long maxBytes) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "request.too-large", Map.of("maxBytes", maxBytes), null, null);
    }

    /** A request of a signed-in browser that does not prove that it comes from our own page (403). */
    public static Problem crossSite(Throwable cause) {
        return new Problem(HttpStatus.FORBIDDEN, "request.cross-site", Map.of(), null, cause);
    }

    /** Nobody is signed in (401). */
    public static Problem notSignedIn(Throwable cause) {
        return new Problem(HttpStatus.UNAUTHORIZED, "request.not-signed-in", Map.of(), null, cause);
    }

    /** Any other answer that is told by its status alone. */
    static Problem of(HttpStatus status, Throwable cause) {
        String code = switch (status) {
            case NOT_FOUND -> "request.path-unknown";
            case METHOD_NOT_ALLOWED -> "request.method-not-supported";
            default -> status.is4xxClientError() ? "request.malformed" : "gateway.fault";
        };
        return new Problem(status, code, Map.of(), null, cause);
    }

    public HttpStatus status() {
        return status;
    }

    /** Stable name, lower-case words with dots and hyphens. */
    public String code() {
        return code;
    }

    /** What the answer was decided on, by name; plain JSON values. */
    public Map<String, Object> facts() {
        return facts;
    }

    /** When the same request may succeed; absent where waiting does not help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
