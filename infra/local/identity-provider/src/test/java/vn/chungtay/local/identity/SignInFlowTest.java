package vn.chungtay.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtException;
import vn.chungtay.local.demo.SignIn;

/** Everything over real HTTP, as a client in another process sees it. */
class SignInFlowTest {

    private static final String PASSWORD = "mật khẩu thử 1+1";
    private static final String SECRET = "only-for-this-test-123";

    @TempDir
    static Path keys;

    private static int port;
    private static URI issuer;
    private static ConfigurableApplicationContext provider;

    @BeforeAll
    static void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        issuer = URI.create("http://localhost:" + port);
        provider = provider(keys);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static ConfigurableApplicationContext provider(Path keyDirectory) {
        return SpringApplication.run(
                IdentityProvider.class,
                "--SERVER_PORT=" + port,
                "--OIDC_ISSUER_URI=" + issuer,
                "--CHUNGTAY_DEMO_PASSWORD=" + PASSWORD,
                "--CHUNGTAY_GATEWAY_SECRET=" + SECRET,
                "--CHUNGTAY_IDENTITY_DIR=" + keyDirectory);
    }

    @Nested
    class AnApiClient {

        @Test
        void getsATokenThatSaysWhoInWhichUnitWithWhichRole() {
            // when
            SignIn.Token token = new SignIn(issuer).token("officer.T63-08", PASSWORD);

            // then
            Jwt jwt = decoder().decode(token.value());
            assertThat(jwt.getClaimAsString("staff_code")).isEqualTo("T63-08/officer.T63-08");
            assertThat(jwt.getClaimAsString("unit")).isEqualTo("T63-08");
            assertThat(jwt.getClaimAsStringList("roles")).isEqualTo(List.of("officer"));
            assertThat(jwt.getIssuer()).hasToString(issuer.toString());
            assertThat(token.expiresAt())
                    .isBetween(
                            jwt.getExpiresAt().minusSeconds(5),
                            jwt.getExpiresAt().plusSeconds(5));
        }

        @Test
        void findsEachKindOfAccountWhateverTheCaseOfItsName() {
            assertThat(rolesOf("HEAD.t63-08")).containsExactly("unit-head");
            assertThat(rolesOf("accountant.T34-08")).containsExactly("accountant");
            assertThat(rolesOf("head.KV35-IV")).containsExactly("unit-head");
            for (String national : List.of(
                    "emulation",
                    "director",
                    "council-member",
                    "council-chair",
                    "council-secretary",
                    "auditor",
                    "data-protection",
                    "operator")) {
                assertThat(rolesOf(national)).containsExactly(national);
            }
        }

        @Test
        void isRefusedWithAWrongPasswordOrAnUnknownName() {
            SignIn signIn = new SignIn(issuer);

            assertThatThrownBy(() -> signIn.token("officer.T63-08", "sai mật khẩu"))
                    .isInstanceOf(SignIn.Refused.class);
            assertThatThrownBy(() -> signIn.token("officer.T63-99", PASSWORD)).isInstanceOf(SignIn.Refused.class);
        }

        @Test
        void isRefusedWithoutAProofKey() throws Exception {
            HttpResponse<String> answer = get("/oauth2/authorize?response_type=code&client_id=chungtay-cli"
                    + "&redirect_uri=http://127.0.0.1/callback&scope=openid&state=s");

            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(where -> assertThat(where).contains("error=invalid_request"));
        }

        private List<String> rolesOf(String account) {
            return decoder()
                    .decode(new SignIn(issuer).token(account, PASSWORD).value())
                    .getClaimAsStringList("roles");
        }
    }

    @Nested
    class TheGateway {

        @Test
        void isKnownByItsSecretAndItsAddressOnly() throws Exception {
            assertThat(tokenRequest("chungtay-gateway", "another-secret-456").statusCode())
                    .isEqualTo(401);
            assertThat(tokenRequest("chungtay-gateway", SECRET).body()).contains("invalid_grant");
            assertThat(authorize("http://localhost:8080/login/oauth2/code/chungtay"))
                    .isEqualTo(302);
            assertThat(authorize("http://evil.example/login/oauth2/code/chungtay"))
                    .isEqualTo(400);
        }

        private int authorize(String redirect) throws Exception {
            return get("/oauth2/authorize?response_type=code&client_id=chungtay-gateway&scope=openid&state=s&redirect_uri="
                            + redirect + "&code_challenge_method=S256&code_challenge=" + "a".repeat(43))
                    .statusCode();
        }

        private HttpResponse<String> tokenRequest(String client, String secret) throws Exception {
            return send(HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header(
                            "Authorization",
                            "Basic " + Base64.getEncoder().encodeToString((client + ":" + secret).getBytes()))
                    .POST(BodyPublishers.ofString("grant_type=authorization_code&code=none&code_verifier="
                            + "a".repeat(43) + "&redirect_uri=http://localhost:8080/login/oauth2/code/chungtay"))
                    .build());
        }
    }

    @Nested
    class ItsPages {

        @Test
        void askInVietnameseAndSayWhenItWasWrong() throws Exception {
            HttpResponse<String> page = get("/login");
            HttpResponse<String> again = get("/login?error");

            assertThat(page.body())
                    .contains("<html lang=\"vi\">", "<label for=\"username\">", "Mật khẩu")
                    .doesNotContain("{{", "role=\"alert\"");
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(again.body()).contains("role=\"alert\"", "không đúng").doesNotContain("{{");
        }

        @Test
        void tellThatTheProviderIsWellAndNothingElse() throws Exception {
            assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
        }
    }

    @Nested
    class TheSigningKey {

        @Test
        void survivesARestartSoThatTokensStayValid() {
            // given
            String token = new SignIn(issuer).token("auditor", PASSWORD).value();

            // when
            provider.close();
            provider = provider(keys);

            // then
            assertThat(decoder().decode(token).getClaimAsStringList("roles")).containsExactly("auditor");
        }

        @Test
        void isOfNoUseToAnotherProvider(@TempDir Path elsewhere) {
            // given
            String token = new SignIn(issuer).token("auditor", PASSWORD).value();

            // when
            provider.close();
            provider = provider(elsewhere);
            try {
                assertThatThrownBy(() -> decoder().decode(token)).isInstanceOf(JwtException.class);
            } finally {
                provider.close();
                provider = provider(keys);
            }
        }

        @Test
        void isReadableForItsOwnerOnly() throws IOException {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("signing-key.json"))))
                    .isEqualTo("rw-------");
        }

        @Test
        void isNeverReplacedWhenItCannotBeRead(@TempDir Path damaged) throws IOException {
            Path file = Files.writeString(damaged.resolve("signing-key.json"), "not a key");

            assertThatThrownBy(() -> SigningKey.in(damaged)).hasMessageContaining("signing-key.json");
            assertThat(file).hasContent("not a key");
        }
    }

    private static JwtDecoder decoder() {
        return JwtDecoders.fromIssuerLocation(issuer.toString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(issuer.resolve(path))
                .header("Accept", path.startsWith("/actuator") ? "application/json" : "text/html")
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
