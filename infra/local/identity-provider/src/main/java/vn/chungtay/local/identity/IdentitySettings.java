package vn.chungtay.local.identity;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the provider is told by its environment.
 *
 * @param issuer address that tokens name, as browsers and services reach it; no slash at its end
 * @param demoPassword password of all demonstration accounts; at least eight characters
 * @param gatewaySecret secret of the client {@code chungtay-gateway}; at least sixteen characters
 * @param keyDirectory folder of the signing key; made when missing, readable for the owner only
 * @param gatewayUris addresses under which browsers reach the gateway, without a slash at the end
 */
@ConfigurationProperties("chungtay.identity")
public record IdentitySettings(
        URI issuer, String demoPassword, String gatewaySecret, Path keyDirectory, List<URI> gatewayUris) {

    static final int MIN_PASSWORD_LENGTH = 8;
    static final int MIN_SECRET_LENGTH = 16;

    /** Refuses what would start and then not be safe, with the name of the setting. */
    public IdentitySettings {
        require(demoPassword.length() >= MIN_PASSWORD_LENGTH, "CHUNGTAY_DEMO_PASSWORD has fewer than 8 characters");
        require(gatewaySecret.length() >= MIN_SECRET_LENGTH, "CHUNGTAY_GATEWAY_SECRET has fewer than 16 characters");
        require(!issuer.toString().endsWith("/"), "OIDC_ISSUER_URI ends with a slash");
        gatewayUris = List.copyOf(gatewayUris);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
