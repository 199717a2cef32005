package vn.chungtay.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Many people who sign in at the same time. */
class AuthorizationsTest {

    private static final OAuth2TokenType STATE = new OAuth2TokenType("state");
    private static final int EACH = 300;

    /** With those of the test's threads fewer than the 100 that are kept before a code is asked for. */
    private static final int OTHERS = 60;

    private final Authorizations authorizations = new Authorizations();

    @Test
    void findsEachWhileOthersComeAndGo() throws InterruptedException, ExecutionException {
        for (int i = 0; i < OTHERS; i++) {
            authorizations.save(authorization(UUID.randomUUID().toString()));
        }
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> found = people.invokeAll(Stream.generate(() -> (Callable<Integer>) this::signIn)
                    .limit(4)
                    .toList());
            for (Future<Integer> one : found) {
                assertThat(one.get()).isEqualTo(EACH);
            }
        }
    }

    private int signIn() {
        int found = 0;
        for (int i = 0; i < EACH; i++) {
            String state = UUID.randomUUID().toString();
            OAuth2Authorization mine = authorization(state);
            authorizations.save(mine);
            found += mine.equals(authorizations.findByToken(state, STATE)) ? 1 : 0;
            authorizations.remove(mine);
        }
        return found;
    }

    private static OAuth2Authorization authorization(String state) {
        RegisteredClient client = RegisteredClient.withId("client")
                .clientId("client")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
        return OAuth2Authorization.withRegisteredClient(client)
                .principalName("somebody")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .attribute("state", state)
                .build();
    }
}
