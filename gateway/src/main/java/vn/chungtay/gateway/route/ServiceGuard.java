package vn.chungtay.gateway.route;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.chungtay.gateway.problem.Problem;

/**
 * Between a route and its service. From the inside out: the time limit ends a request that takes too long, the breaker counts
 * such ends and lost connections and stops asking a service that is down, the bulkhead bounds what one slow service can hold.
 * Whatever of them says no, the caller gets 503 with {@code Retry-After}. An answer of the service itself, also 5xx, is passed
 * on and counts as an answer.
 */
final class ServiceGuard implements GatewayFilter {

    private final String service;
    private final TimeLimiter timeLimit;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final Duration retryAfter;

    ServiceGuard(
            String service, TimeLimiter timeLimit, CircuitBreaker breaker, Bulkhead bulkhead, Duration retryAfter) {
        this.service = service;
        this.timeLimit = timeLimit;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.retryAfter = retryAfter;
    }

    /** Whether the service could not be asked or did not answer, as opposed to a request that was wrong. */
    static boolean failure(Throwable error) {
        return error instanceof IOException || error instanceof TimeoutException;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange)
                .transformDeferred(TimeLimiterOperator.of(timeLimit))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .transformDeferred(BulkheadOperator.of(bulkhead))
                .onErrorMap(ServiceGuard::unavailable, e -> Problem.serviceUnavailable(service, retryAfter, e));
    }

    private static boolean unavailable(Throwable error) {
        return failure(error) || error instanceof CallNotPermittedException || error instanceof BulkheadFullException;
    }
}
