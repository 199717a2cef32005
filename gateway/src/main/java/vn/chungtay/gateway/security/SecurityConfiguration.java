package vn.chungtay.gateway.security;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.logout.HttpStatusReturningServerLogoutSuccessHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.chungtay.gateway.problem.Problem;
import vn.chungtay.gateway.problem.ProblemWriter;

/**
 * Who may do what is decided by the services, on the token. Here: a request with a bearer token passes as it is, without
 * session or cookie; a browser signs in with OpenID Connect (authorization code with PKCE) and has a session, whose unsafe
 * requests must carry the CSRF token that {@code /session} tells our own page.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    @Bean
    @Order(1)
    SecurityWebFilterChain apiClients(ServerHttpSecurity http) {
        return http.securityMatcher(exchange -> matching(bearer(exchange)))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(all -> all.anyExchange().permitAll())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain browsers(
            ServerHttpSecurity http, ServerOAuth2AuthorizedClientRepository tokens, ProblemWriter problems) {
        return http.authorizeExchange(all -> all.anyExchange().permitAll())
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (exchange, e) -> problems.write(exchange, Problem.notSignedIn(e)))
                        .accessDeniedHandler((exchange, e) -> problems.write(exchange, Problem.crossSite(e))))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                        .requireCsrfProtectionMatcher(unsafeInSession())
                        .accessDeniedHandler((exchange, e) -> problems.write(exchange, Problem.crossSite(e))))
                .oauth2Login(login -> login.authorizedClientRepository(tokens)
                        .authenticationSuccessHandler(new RedirectServerAuthenticationSuccessHandler("/"))
                        .authenticationFailureHandler(failedSignIn()))
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessHandler(new HttpStatusReturningServerLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .build();
    }

    /** The page tells the person that it failed, the log tells why: without it nobody could find out. */
    private static ServerAuthenticationFailureHandler failedSignIn() {
        var redirect = new RedirectServerAuthenticationFailureHandler("/?signIn=failed");
        return (exchange, failure) -> {
            LOG.warn("A sign-in failed: {}", failure.toString());
            return redirect.onAuthenticationFailure(exchange, failure);
        };
    }

    /** Tokens stand in the session and end with it. */
    @Bean
    ServerOAuth2AuthorizedClientRepository tokens() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    @Bean
    ReactiveOAuth2AuthorizedClientManager tokenManager(
            ReactiveClientRegistrationRepository registrations, ServerOAuth2AuthorizedClientRepository tokens) {
        var manager = new DefaultReactiveOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }

    /**
     * In a cookie of its own: kept in the session, the first token would give the session a new id, and whatever the page loads at
     * the same moment under the old one would end it.
     */
    private static ServerCsrfTokenRepository csrfTokens() {
        CookieServerCsrfTokenRepository tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /** Without a session there is nothing that another site could make the browser misuse. */
    private static ServerWebExchangeMatcher unsafeInSession() {
        return exchange -> matching(!SAFE.contains(exchange.getRequest().getMethod())
                && exchange.getRequest().getCookies().containsKey(SessionCookie.NAME));
    }

    private static boolean bearer(ServerWebExchange exchange) {
        String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static Mono<MatchResult> matching(boolean matches) {
        return matches ? MatchResult.match() : MatchResult.notMatch();
    }
}
