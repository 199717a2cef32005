package vn.chungtay.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Who may do what at the provider itself, and what its tokens say. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /**
     * Cheap on purpose (2^6 rounds): the accounts are made up, their hash never leaves this process, and a demonstration signs hundreds
     * of them in.
     */
    private static final int HASH_STRENGTH = 6;

    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(Customizer.withDefaults());
        });
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/login"), new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, IdentitySettings settings) {
        String afterwards = settings.gatewayUris().isEmpty()
                ? "/login"
                : settings.gatewayUris().getFirst() + "/";
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/actuator/health/**", "/error")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.formLogin(login -> login.loginPage("/login").defaultSuccessUrl(afterwards));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY)));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(HASH_STRENGTH);
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.keyDirectory())));
    }

    @Bean
    AuthorizationServerSettings serverSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    /** Access tokens carry what the services decide by; identity tokens carry it too, for the pages of the gateway. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> staffClaims() {
        return context -> {
            Authentication person = context.getPrincipal();
            if (person != null && person.getPrincipal() instanceof DemoAccount account) {
                context.getClaims()
                        .claim("staff_code", account.staffCode())
                        .claim("unit", account.unit())
                        .claim("roles", account.roles())
                        .claim("name", account.displayName());
            }
        };
    }
}
