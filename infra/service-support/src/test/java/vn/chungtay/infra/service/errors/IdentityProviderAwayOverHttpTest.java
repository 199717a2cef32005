package vn.chungtay.infra.service.errors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chungtay.sample.SampleService;

/** A token that cannot be checked now is not a wrong one, and its bearer has done nothing wrong. */
class IdentityProviderAwayOverHttpTest extends SampleService {

    private static final HttpServer PROVIDER = provider();
    private static volatile boolean describesItself;

    /** Describes itself when it is told to, and never answers what its keys are. */
    private static HttpServer provider() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] description = "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}"
                        .formatted(issuer(), issuer())
                        .getBytes(StandardCharsets.UTF_8);
                boolean answered =
                        describesItself && !exchange.getRequestURI().getPath().equals("/keys");
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(answered ? 200 : 503, answered ? description.length : -1);
                if (answered) {
                    exchange.getResponseBody().write(description);
                }
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("No port for the provider", e);
        }
    }

    private static String issuer() {
        return "http://localhost:" + PROVIDER.getAddress().getPort();
    }

    @DynamicPropertySource
    static void anotherProvider(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", IdentityProviderAwayOverHttpTest::issuer);
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.stop(0);
    }

    @Test
    void aTokenThatCannotBeCheckedMayBeSentAgain() {
        describesItself = false;
        assertThat(open()).satisfies(IdentityProviderAwayOverHttpTest::isForAnotherTime);
        describesItself = true;
        assertThat(open()).satisfies(IdentityProviderAwayOverHttpTest::isForAnotherTime);
    }

    private static void isForAnotherTime(Reply reply) {
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("service.identity-provider-away");
        assertThat(reply.header("Retry-After")).isEqualTo("1");
    }
}
