package vn.chungtay.infra.service.trace;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Place in a trace, as the header {@code traceparent} of W3C Trace Context (recommendation of 23 November 2021) carries it. The
 * current one stands in the log context, so that every log line has it.
 *
 * @param traceId 32 lower-case hex digits, not all zero
 * @param spanId 16 lower-case hex digits, not all zero
 */
public record TraceParent(String traceId, String spanId) {

    /** Header and metadata entry. */
    public static final String NAME = "traceparent";

    private static final String TRACE_ID = "traceId";
    private static final String SPAN_ID = "spanId";
    private static final Pattern FORMAT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");

    /** A trace that begins here. */
    public static TraceParent begin() {
        return new TraceParent(hex() + hex(), hex());
    }

    /** Reads the header; empty where it is absent or not of this form, as the recommendation asks. */
    public static Optional<TraceParent> parse(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher matcher = FORMAT.matcher(header);
        return matcher.matches() ? Optional.of(new TraceParent(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The one that this thread works for. */
    public static Optional<TraceParent> current() {
        String traceId = MDC.get(TRACE_ID);
        String spanId = MDC.get(SPAN_ID);
        return traceId == null || spanId == null ? Optional.empty() : Optional.of(new TraceParent(traceId, spanId));
    }

    /** A step of its own in the same trace. */
    public TraceParent next() {
        return new TraceParent(traceId, hex());
    }

    /** Makes it the current one of this thread until the scope is closed. */
    public Scope enter() {
        Optional<TraceParent> before = current();
        MDC.put(TRACE_ID, traceId);
        MDC.put(SPAN_ID, spanId);
        return () -> before.ifPresentOrElse(
                outer -> {
                    MDC.put(TRACE_ID, outer.traceId);
                    MDC.put(SPAN_ID, outer.spanId);
                },
                () -> {
                    MDC.remove(TRACE_ID);
                    MDC.remove(SPAN_ID);
                });
    }

    /** As the header has it, sampled. */
    @Override
    public String toString() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1L);
    }

    /** What the thread worked for before comes back when it is closed. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {

        @Override
        void close();
    }
}
