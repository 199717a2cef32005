package vn.chungtay.gateway.security;

import java.time.Duration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.chungtay.gateway.problem.Problem;

/**
 * Our registration at the identity provider, asked of it when the first person signs in and kept from then on: the gateway
 * starts, and serves all that needs no sign-in, while the provider is down.
 */
@Component
class LateClientRegistration implements ReactiveClientRegistrationRepository {

    /** Name in the sign-in address, {@code /oauth2/authorization/chungtay}. */
    static final String ID = "chungtay";

    private final SignInSettings settings;
    private final Mono<ClientRegistration> registration;

    LateClientRegistration(SignInSettings settings) {
        this.settings = settings;
        this.registration = Mono.fromCallable(this::discover)
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(e -> Problem.signInUnavailable(settings.retryAfter(), e))
                .cache(found -> Duration.ofNanos(Long.MAX_VALUE), error -> Duration.ZERO, () -> Duration.ZERO);
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String registrationId) {
        return ID.equals(registrationId) ? registration : Mono.empty();
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
