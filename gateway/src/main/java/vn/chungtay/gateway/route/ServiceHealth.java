package vn.chungtay.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * The health of the whole at {@code /actuator/health}: of the gateway and of each service as it says itself. The gateway's own
 * readiness does not hang on them, since it has an answer to give when they are down.
 */
@Configuration(proxyBeanMethods = false)
class ServiceHealth {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Bean
    CompositeReactiveHealthContributor servicesHealthContributor(GatewaySettings settings) {
        WebClient client = WebClient.create();
        Map<String, ReactiveHealthIndicator> indicators = new LinkedHashMap<>();
        settings.services().forEach((name, uri) -> indicators.put(name, indicator(client, uri)));
        return CompositeReactiveHealthContributor.fromMap(indicators);
    }

    private static ReactiveHealthIndicator indicator(WebClient client, URI service) {
        URI readiness = service.resolve("/actuator/health/readiness");
        return () -> client.get()
                .uri(readiness)
                .exchangeToMono(answer -> answer.releaseBody().thenReturn(health(answer.statusCode())))
                .timeout(LIMIT)
                .onErrorResume(e -> Mono.just(Health.down().build()));
    }

    private static Health health(HttpStatusCode status) {
        return status.is2xxSuccessful()
                ? Health.up().build()
                : Health.down().withDetail("status", status.value()).build();
    }
}
