package vn.chungtay.local.identity;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The two programs that may ask for tokens. */
@Configuration(proxyBeanMethods = false)
class Clients {

    static final String CLI = "chungtay-cli";
    static final String GATEWAY = "chungtay-gateway";

    /** Where the gateway takes codes back: Spring's own path, with the name of its registration. */
    private static final String GATEWAY_CALLBACK = "/login/oauth2/code/chungtay";

    /** A working day: a public client gets no refresh token, and people should not sign in again in the middle of their work. */
    private static final Duration CLI_TOKEN_LIFE = Duration.ofHours(8);

    private static final Duration GATEWAY_TOKEN_LIFE = Duration.ofMinutes(15);
    private static final Duration GATEWAY_REFRESH_LIFE = Duration.ofHours(8);

    @Bean
    RegisteredClientRepository registeredClients(IdentitySettings settings, PasswordEncoder passwords) {
        return new InMemoryRegisteredClientRepository(cli(), gateway(settings, passwords));
    }

    /** Loopback address without a port: any port is taken (RFC 8252, 7.3). */
    private static RegisteredClient cli() {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(CLI)
                .clientName("Chung Tay: API")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/callback")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(withProofKey())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(CLI_TOKEN_LIFE)
                        .build())
                .build();
    }

    private static RegisteredClient gateway(IdentitySettings settings, PasswordEncoder passwords) {
        RegisteredClient.Builder client = RegisteredClient.withId(
                        UUID.randomUUID().toString())
                .clientId(GATEWAY)
                .clientName("Chung Tay")
                .clientSecret(passwords.encode(settings.gatewaySecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(withProofKey())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(GATEWAY_TOKEN_LIFE)
                        .refreshTokenTimeToLive(GATEWAY_REFRESH_LIFE)
                        .build());
        for (URI address : settings.gatewayUris()) {
            client.redirectUri(address + GATEWAY_CALLBACK).postLogoutRedirectUri(address + "/");
        }
        return client.build();
    }

    private static ClientSettings withProofKey() {
        return ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build();
    }
}
