package vn.chungtay.gateway.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells our own page who is signed in. */
@RestController
class SessionEndpoint {

    private static final Session NOBODY = new Session(false, null, null, List.of(), null);

    /**
     * The browser's session.
     *
     * @param signedIn whether somebody is signed in; everything else is there only then
     * @param name as the provider knows them
     * @param unit their unit's code, for example {@code T63-08}
     * @param roles what they may act as
     * @param csrf what an unsafe request has to send along
     */
    record Session(
            boolean signedIn,
            @Nullable String name,
            @Nullable String unit,
            List<String> roles,
            @Nullable Csrf csrf) {}

    /** Header and value that prove that a request comes from our own page. */
    record Csrf(String header, String token) {}

    @GetMapping("/session")
    Mono<Session> session(@AuthenticationPrincipal @Nullable OidcUser user, ServerWebExchange exchange) {
        if (user == null) {
            return Mono.just(NOBODY);
        }
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.map(csrf -> new Session(
                true,
                Optional.ofNullable(user.getFullName()).orElse(user.getSubject()),
                user.getClaimAsString("unit"),
                Optional.ofNullable(user.getClaimAsStringList("roles")).orElse(List.of()),
                new Csrf(csrf.getHeaderName(), csrf.getToken())));
    }
}
