package vn.chungtay.gateway.limit;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.chungtay.gateway.problem.Problem;
import vn.chungtay.gateway.security.SessionCookie;

/** Answers 429 to a caller who asks too often. Health and metrics are not counted, so that a busy gateway still shows them. */
@Component
@Order(-200)
class RateLimit implements WebFilter {

    private final Buckets callers;
    private final Buckets addresses;

    RateLimit(RateLimitSettings settings) {
        callers = new Buckets(settings.caller(), settings.maxCallers(), System::nanoTime);
        addresses = new Buckets(settings.address(), settings.maxCallers(), System::nanoTime);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getPath().value().startsWith("/actuator/")) {
            return chain.filter(exchange);
        }
        String address = address(request.getRemoteAddress());
        return addresses
                .take(address)
                .or(() -> callers.take(caller(request, address)))
                .map(wait -> Mono.<Void>error(Problem.tooManyRequests(wait)))
                .orElseGet(() -> chain.filter(exchange));
    }

    private static String caller(ServerHttpRequest request, String address) {
        String authorization = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return hash(authorization);
        }
        HttpCookie session = request.getCookies().getFirst(SessionCookie.NAME);
        return session == null ? address : hash(session.getValue());
    }

    private static String address(@Nullable InetSocketAddress remote) {
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }

    /** Keys are hashes, so that no token stands in memory longer than its request. */
    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
