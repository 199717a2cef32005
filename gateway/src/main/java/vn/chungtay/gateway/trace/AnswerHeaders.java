package vn.chungtay.gateway.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Before everything else, so that every answer has them, also a refusal: the trace id, and the headers that tell a browser to
 * run nothing but our own scripts and to show our pages in nobody's frame.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnswerHeaders implements WebFilter {

    static final String TRACE_ID = "Chungtay-Trace-Id";
    static final String TRACEPARENT = "traceparent";

    private static final Map<String, String> SECURITY = security();

    private static Map<String, String> security() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                        + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
                        + "frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Trace trace = Trace.from(exchange.getRequest().getHeaders().getFirst(TRACEPARENT));
        exchange.getAttributes().put(Trace.ATTRIBUTE, trace);
        boolean https = "https".equalsIgnoreCase(exchange.getRequest().getURI().getScheme());
        exchange.getResponse().beforeCommit(() -> {
            HttpHeaders headers = exchange.getResponse().getHeaders();
            headers.set(TRACE_ID, trace.traceId());
            SECURITY.forEach(headers::set);
            if (https) {
                headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            }
            return Mono.empty();
        });
        return chain.filter(exchange.mutate()
                .request(request -> request.header(TRACEPARENT, trace.traceparent()))
                .build());
    }
}
