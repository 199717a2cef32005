package vn.chungtay.gateway.security;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where and as whom the gateway signs people in.
 *
 * @param issuer the OpenID Connect provider
 * @param clientId as the provider knows the gateway
 * @param clientSecret from the environment only
 * @param retryAfter what a caller is told while the provider cannot be reached
 */
@ConfigurationProperties("chungtay.gateway.sign-in")
public record SignInSettings(URI issuer, String clientId, String clientSecret, Duration retryAfter) {

    @Override
    public String toString() {
        return "SignInSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
