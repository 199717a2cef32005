package vn.chungtay.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The services behind the gateway and what they are guarded with.
 *
 * @param services where each service is, by its name in the path: {@code contributions}, {@code housing}, {@code awards},
 *     {@code reports}
 * @param timeLimit until a service has begun to answer; then the caller gets 503
 * @param uploadTimeLimit the same for an upload, which includes sending it
 * @param maxConcurrent requests under way at one service; more get 503
 * @param maxBody largest body of a request
 * @param maxPhoto largest photo
 * @param maxStatement largest bank statement
 * @param maxList largest list of households
 * @param maxPublic largest body of somebody who has not signed in
 * @param breaker when a service counts as down
 */
@ConfigurationProperties("chungtay.gateway")
public record GatewaySettings(
        Map<String, URI> services,
        Duration timeLimit,
        Duration uploadTimeLimit,
        int maxConcurrent,
        DataSize maxBody,
        DataSize maxPhoto,
        DataSize maxStatement,
        DataSize maxList,
        DataSize maxPublic,
        Breaker breaker) {

    public GatewaySettings {
        services = Map.copyOf(services);
    }

    /**
     * When a service counts as down: no request is sent to it for a while.
     *
     * @param window requests that are looked at, the last ones
     * @param minimumCalls requests before anything is concluded
     * @param failurePercent share of failed ones that opens the breaker, 1 to 100
     * @param openFor until a few requests are let through to try; also what {@code Retry-After} says
     * @param trials how many are let through to try
     */
    public record Breaker(int window, int minimumCalls, int failurePercent, Duration openFor, int trials) {}
}
