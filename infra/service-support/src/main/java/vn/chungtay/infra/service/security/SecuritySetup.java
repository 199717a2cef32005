package vn.chungtay.infra.service.security;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.Problems;

/**
 * Every service validates each token itself and keeps no session. What a token permits is decided where the endpoint is known,
 * by {@link PermissionInterceptor}; everything that is no endpoint of ours is closed but for health, metrics and the API's
 * description.
 */
@AutoConfiguration(
        afterName = "vn.chungtay.infra.service.errors.ErrorSetup",
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class SecuritySetup {

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http, JwtDecoder tokens, Problems problems) throws Exception {
        AuthenticationEntryPoint notSignedIn = (request, response, error) -> problems.write(
                problems.answer(HttpStatus.UNAUTHORIZED, "token.invalid", Map.of(), Problems.language(request)),
                response);
        AccessDeniedHandler notAllowed = (request, response, error) -> problems.write(
                problems.answer(HttpStatus.FORBIDDEN, "role.not-permitted", Map.of(), Problems.language(request)),
                response);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/**", "/error", "/v3/api-docs/**", "/actuator/health/**", "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.decoder(new RememberedTokens(tokens, InstantSource.system())))
                        .authenticationEntryPoint(notSignedIn)
                        .accessDeniedHandler(notAllowed))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notAllowed))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A request passes some fifteen filters: to time each of them cost more than what they do. The request itself is timed. */
    @Bean
    SecurityObservationSettings noTimingOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Actors actors(@Value("${chungtay.staff-key}") String staffKey) {
        return new Actors(staffKey);
    }

    @Bean
    Permissions permissions() {
        return Permissions.read(new ClassPathResource("permissions.csv"));
    }

    @Bean
    UnitAuthority unitAuthority(Permissions permissions) {
        return new UnitAuthorityByReference(permissions, ReferenceData.units());
    }

    /** A matrix that does not say the same as the code stops the service before it answers anybody. */
    @Bean
    SmartInitializingSingleton permissionsMatchEndpoints(
            Permissions permissions,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        return () -> {
            Set<String> performed = new TreeSet<>();
            endpoints.getHandlerMethods().values().forEach(endpoint -> {
                Permitted permitted = endpoint.getMethodAnnotation(Permitted.class);
                if (permitted != null) {
                    performed.add(permitted.value());
                }
            });
            requireNone("permissions.csv lacks operations that endpoints perform", performed, permissions.operations());
            requireNone("permissions.csv names operations of no endpoint", permissions.operations(), performed);
        };
    }

    private static void requireNone(String complaint, Set<String> all, Set<String> known) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(known);
        if (!rest.isEmpty()) {
            throw new IllegalStateException(complaint + ": " + rest);
        }
    }
}
