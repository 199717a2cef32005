package vn.chungtay.gateway.route;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.BooleanSpec;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;

/**
 * One route per service by its prefix, nothing stripped: {@code /api/v1/<service>/**}; for photos, bank statements and lists of
 * households, which are larger and take longer, one each; one for what everybody may send, which is smaller; and one for each service's OpenAPI
 * document, {@code /api/v1/openapi/<service>}.
 */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    private static final String API = "/api/v1/";
    private static final String PHOTOS = API + "housing/photos";
    private static final String STATEMENTS = API + "contributions/accounts/*/statements/**";
    private static final String LISTS = API + "housing/case-lists/**";
    private static final String PUBLIC = API + "housing/public/**";
    private static final int SAFE_RETRIES = 2;

    private final GatewaySettings settings;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    ServiceRoutes(GatewaySettings settings) {
        this.settings = settings;
        this.breakers = CircuitBreakerRegistry.of(breaker(settings.breaker()));
        this.bulkheads = BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(settings.maxConcurrent())
                .maxWaitDuration(Duration.ZERO)
                .build());
    }

    private static CircuitBreakerConfig breaker(GatewaySettings.Breaker settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimumCalls())
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(settings.trials())
                .maxWaitDurationInHalfOpenState(settings.openFor())
                .recordException(ServiceGuard::failure)
                .build();
    }

    @Bean
    RouteLocator services(RouteLocatorBuilder builder) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        routes.route(
                "housing-photos",
                route -> sent(route, PHOTOS, "housing", settings.uploadTimeLimit(), settings.maxPhoto()));
        routes.route(
                "contribution-statements",
                route -> sent(route, STATEMENTS, "contributions", settings.uploadTimeLimit(), settings.maxStatement()));
        routes.route(
                "housing-lists",
                route -> sent(route, LISTS, "housing", settings.uploadTimeLimit(), settings.maxList()));
        routes.route(
                "housing-public", route -> sent(route, PUBLIC, "housing", settings.timeLimit(), settings.maxPublic()));
        settings.services().forEach((name, uri) -> {
            routes.route(name, route -> service(route, name, uri));
            routes.route(name + "-openapi", route -> openApi(route, name, uri));
        });
        return routes.build();
    }

    @Bean
    MeterBinder guardMetrics() {
        return registry -> {
            TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(registry);
            TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(registry);
        };
    }

    private Buildable<Route> service(PredicateSpec route, String name, URI uri) {
        BooleanSpec path = route.path(API + name, API + name + "/**");
        return path.filters(f -> guarded(f, name, settings.timeLimit(), settings.maxBody()))
                .uri(uri);
    }

    private Buildable<Route> sent(
            PredicateSpec route, String paths, String name, Duration timeLimit, DataSize largest) {
        URI uri = settings.services().get(name);
        if (uri == null) {
            throw new IllegalStateException("chungtay.gateway.services." + name + " is not set");
        }
        BooleanSpec path = route.path(paths).and().method(HttpMethod.POST);
        return path.filters(f -> guarded(f, name, timeLimit, largest)).uri(uri);
    }

    private Buildable<Route> openApi(PredicateSpec route, String name, URI uri) {
        BooleanSpec path = route.path(API + "openapi/" + name).and().method(HttpMethod.GET);
        return path.filters(f -> guarded(f.setPath("/v3/api-docs"), name, settings.timeLimit(), settings.maxBody()))
                .uri(uri);
    }

    /** The session cookie stays here: a service gets the bearer token that it stands for. */
    private UriSpec guarded(GatewayFilterSpec filters, String name, Duration timeLimit, DataSize maxBody) {
        ServiceGuard guard = new ServiceGuard(
                name,
                TimeLimiter.of(name, timeLimiterConfig(timeLimit)),
                breakers.circuitBreaker(name),
                bulkheads.bulkhead(name),
                settings.breaker().openFor());
        return filters.filter(new BodyLimit(maxBody.toBytes()))
                .tokenRelay()
                .removeRequestHeader(HttpHeaders.COOKIE)
                .filter(guard)
                .retry(retry -> retry.setRetries(SAFE_RETRIES)
                        .setMethods(HttpMethod.GET, HttpMethod.HEAD)
                        .setSeries()
                        .setExceptions(IOException.class)
                        .setBackoff(Duration.ofMillis(50), Duration.ofMillis(200), 2, false));
    }

    private static TimeLimiterConfig timeLimiterConfig(Duration timeLimit) {
        return TimeLimiterConfig.custom().timeoutDuration(timeLimit).build();
    }
}
