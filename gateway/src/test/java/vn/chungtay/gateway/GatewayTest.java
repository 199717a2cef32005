package vn.chungtay.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "chungtay.gateway.time-limit=700ms",
            "chungtay.gateway.upload-time-limit=5s",
            "chungtay.gateway.breaker.minimum-calls=4",
            "chungtay.gateway.breaker.window=4",
            "chungtay.gateway.breaker.open-for=600ms",
            "chungtay.gateway.breaker.trials=1",
            "chungtay.gateway.rate-limit.caller.per-second=1",
            "chungtay.gateway.rate-limit.caller.burst=60",
            "chungtay.gateway.sign-in.issuer=http://localhost:1",
            "chungtay.gateway.sign-in.client-secret=test"
        })
class GatewayTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final StubService CONTRIBUTION = new StubService();
    private static final StubService HOUSING = new StubService();
    private static final StubService AWARD = new StubService();
    private static final StubService REPORTING = new StubService();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String caller = "Bearer " + java.util.UUID.randomUUID();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry settings) {
        settings.add("CONTRIBUTION_URI", CONTRIBUTION::uri);
        settings.add("HOUSING_URI", HOUSING::uri);
        settings.add("AWARD_URI", AWARD::uri);
        settings.add("REPORTING_URI", REPORTING::uri);
    }

    @AfterEach
    void reset() {
        List.of(CONTRIBUTION, HOUSING, AWARD, REPORTING).forEach(StubService::reset);
    }

    @Nested
    class Routes {

        @ParameterizedTest
        @ValueSource(strings = {"contributions", "housing", "awards", "reports"})
        void passEachPrefixToItsServiceWithNothingStripped(String name) throws Exception {
            HttpResponse<String> answer = get("/api/v1/" + name + "/things/1?x=%C4%91");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(service(name).asked()).singleElement().satisfies(asked -> {
                assertThat(asked.path()).isEqualTo("/api/v1/" + name + "/things/1?x=%C4%91");
                assertThat(asked.header("Authorization")).isEqualTo(caller);
                assertThat(asked.header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
            });
        }

        @Test
        void joinTheOpenApiDocumentsOfTheServices() throws Exception {
            assertThat(get("/api/v1/openapi/awards").statusCode()).isEqualTo(200);
            assertThat(AWARD.asked())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.path()).isEqualTo("/v3/api-docs"));
        }

        @Test
        void keepTheSessionCookieFromTheServices() throws Exception {
            client.send(
                    request("/api/v1/reports/nationwide")
                            .header("Cookie", "CHUNGTAY_SESSION=secret")
                            .build(),
                    BodyHandlers.ofString());

            assertThat(REPORTING.asked())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.header("Cookie")).isNull());
        }

        @Test
        void passARefusalOfTheServiceOnAsItIs() throws Exception {
            CONTRIBUTION.behave(e -> StubService.answer(e, 422, "{\"code\":\"fund.insufficient\"}"));

            HttpResponse<String> answer = post("/api/v1/contributions/drives", "{}");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).isEqualTo("{\"code\":\"fund.insufficient\"}");
        }

        @ParameterizedTest
        @CsvSource({"GET,/api/v1/unheard-of", "GET,/wp-login.php", "POST,/api/v1/unheard-of", "GET,/assets/none.js"})
        void answerAnUnknownPathWith404(String method, String path) throws Exception {
            HttpResponse<String> answer = client.send(
                    request(path).method(method, BodyPublishers.ofString("")).build(), BodyHandlers.ofString());

            assertProblem(answer, 404, "request.path-unknown");
        }
    }

    @Nested
    class WhenAServiceFails {

        @AfterEach
        void letTheBreakerClose() {
            HOUSING.reset();
            Waiting.until(
                    Duration.ofSeconds(10), () -> get("/api/v1/housing/cases").statusCode() == 200);
        }

        @Test
        void aLostConnectionIs503WithRetryAfter() throws Exception {
            HOUSING.behave(StubService::hangUp);

            HttpResponse<String> answer = post("/api/v1/housing/cases", "{}");

            assertProblem(answer, 503, "gateway.service-unavailable");
            assertThat(answer.headers().firstValueAsLong("Retry-After")).hasValue(1);
        }

        @Test
        void aSlowServiceIs503WithinTheTimeLimit() throws Exception {
            CountDownLatch release = new CountDownLatch(1);
            HOUSING.behave(exchange -> {
                awaitQuietly(release);
                StubService.answer(exchange, 200, "{}");
            });
            Instant before = Instant.now();

            HttpResponse<String> answer = get("/api/v1/housing/cases");
            release.countDown();

            assertProblem(answer, 503, "gateway.service-unavailable");
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMillis(2500));
        }

        @Test
        void anUnsafeRequestIsNeverRepeated() throws Exception {
            HOUSING.behave(StubService::hangUp);

            post("/api/v1/housing/cases", "{}");

            assertThat(HOUSING.asked()).hasSize(1);
        }

        @Test
        void aSafeRequestIsRepeatedAFewTimes() throws Exception {
            HOUSING.behave(exchange -> {
                if (HOUSING.asked().size() < 3) {
                    StubService.hangUp(exchange);
                } else {
                    StubService.answer(exchange, 200, "{}");
                }
            });

            assertThat(get("/api/v1/housing/cases").statusCode()).isEqualTo(200);
            assertThat(HOUSING.asked()).hasSize(3);
        }

        @Test
        void anOpenBreakerAnswersWithoutAskingAndOthersGoOn() throws Exception {
            HOUSING.behave(StubService::hangUp);
            for (int i = 0; i < 4; i++) {
                post("/api/v1/housing/cases", "{}");
            }
            HOUSING.asked().clear();

            HttpResponse<String> answer = post("/api/v1/housing/cases", "{}");

            assertProblem(answer, 503, "gateway.service-unavailable");
            assertThat(HOUSING.asked()).isEmpty();
            assertThat(get("/api/v1/awards/evidence/T63-08").statusCode()).isEqualTo(200);
        }

        @Test
        void answersOfTheServiceDoNotOpenTheBreaker() throws Exception {
            HOUSING.behave(e -> StubService.answer(e, 503, "{\"code\":\"view.behind\"}"));
            for (int i = 0; i < 8; i++) {
                assertThat(get("/api/v1/housing/cases").body()).contains("view.behind");
            }
            assertThat(HOUSING.asked()).hasSize(8);
        }
    }

    @Nested
    class Limits {

        @Test
        void aBodyThatSaysItIsTooLargeIsRefusedAtOnce() throws Exception {
            HttpResponse<String> answer = post("/api/v1/contributions/drives", "x".repeat((1 << 20) + 1));

            assertProblem(answer, 413, "request.too-large");
            assertThat(JSON.readTree(answer.body()).at("/facts/maxBytes").asLong())
                    .isEqualTo(1 << 20);
            assertThat(CONTRIBUTION.asked()).isEmpty();
        }

        @Test
        void aBodyOfExactlyTheLimitPasses() throws Exception {
            assertThat(post("/api/v1/contributions/drives", "x".repeat(1 << 20)).statusCode())
                    .isEqualTo(200);
        }

        @Test
        void aStreamedBodyIsCutOffWhereItGetsTooLarge() throws Exception {
            byte[] chunk = new byte[64 * 1024];
            HttpResponse<String> answer = client.send(
                    request("/api/v1/contributions/drives")
                            .POST(BodyPublishers.ofByteArrays(() ->
                                    IntStream.range(0, 17).mapToObj(i -> chunk).iterator()))
                            .build(),
                    BodyHandlers.ofString());

            assertProblem(answer, 413, "request.too-large");
        }

        @Test
        void whatEverybodyMaySendIsSmaller() throws Exception {
            String path = "/api/v1/housing/public/grievances";

            assertThat(post(path, "x".repeat(32 << 10)).statusCode()).isEqualTo(200);
            assertProblem(post(path, "x".repeat((32 << 10) + 1)), 413, "request.too-large");
            assertThat(HOUSING.asked()).hasSize(1);
        }

        @Test
        void aPhotoMayBeLarger() throws Exception {
            byte[] photo = new byte[15 << 20];

            HttpResponse<String> answer = client.send(
                    request("/api/v1/housing/photos")
                            .header("Content-Type", "image/jpeg")
                            .POST(BodyPublishers.ofByteArray(photo))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(HOUSING.asked())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.bodyBytes()).isEqualTo(photo.length));
        }

        @Test
        void aBankStatementMayBeLarger() throws Exception {
            byte[] statement = new byte[16 << 20];

            HttpResponse<String> answer = client.send(
                    request("/api/v1/contributions/accounts/account-970436-0011001932418/statements")
                            .header("Content-Type", "text/csv")
                            .POST(BodyPublishers.ofByteArray(statement))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(CONTRIBUTION.asked())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.bodyBytes()).isEqualTo(statement.length));
        }

        @Test
        void aListOfHouseholdsMayBeLarger() throws Exception {
            for (String path :
                    List.of("/api/v1/housing/case-lists?mode=GOOD_ROWS", "/api/v1/housing/case-lists/check")) {
                byte[] list = new byte[10 << 20];
                assertThat(client.send(list(path, list), BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(200);

                assertProblem(
                        client.send(list(path, new byte[list.length + 1]), BodyHandlers.ofString()),
                        413,
                        "request.too-large");
            }
            assertThat(HOUSING.asked()).hasSize(2);
        }

        private HttpRequest list(String path, byte[] content) {
            return request(path)
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofByteArray(content))
                    .build();
        }

        @Test
        void aPhotoAboveItsOwnLimitIsRefused() throws Exception {
            HttpResponse<String> answer = client.send(
                    request("/api/v1/housing/photos")
                            .header("Content-Type", "image/jpeg")
                            .POST(BodyPublishers.ofByteArray(new byte[(15 << 20) + 1]))
                            .build(),
                    BodyHandlers.ofString());

            assertProblem(answer, 413, "request.too-large");
        }

        @Test
        void aCallerWhoAsksTooOftenIsToldToWaitAndOthersAreNot() throws Exception {
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 80)
                    .mapToObj(i -> client.sendAsync(
                            request("/api/v1/awards/evidence/T63-08").build(), BodyHandlers.ofString()))
                    .toList();
            HttpResponse<String> refused = answers.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() == 429) // a busy machine may refuse some by its time limit
                    .findFirst()
                    .orElseThrow();

            assertProblem(refused, 429, "gateway.too-many-requests");
            assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(1);
            HttpResponse<String> other = client.send(
                    HttpRequest.newBuilder(uri("/api/v1/awards/evidence/T63-08"))
                            .header("Authorization", "Bearer somebody-else")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(other.statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class Answers {

        @Test
        void carryTheTraceOfTheCaller() throws Exception {
            HttpResponse<String> answer = client.send(
                    request("/api/v1/reports/nationwide")
                            .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.headers().firstValue("Chungtay-Trace-Id")).hasValue("4bf92f3577b34da6a3ce929d0e0e4736");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "/trace", "/api/v1/reports/nationwide", "/nowhere", "/assets/page.css"})
        void carrySecurityHeaders(String path) throws Exception {
            HttpResponse<String> answer = get(path);

            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Chungtay-Trace-Id")).isPresent();
        }

        @Test
        void showAGiverThePageThatAsksForTheCode() throws Exception {
            HttpResponse<String> page = get("/trace");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
            assertThat(page.body())
                    .contains("Khoản đóng góp của tôi ở đâu?", "src=\"/assets/js/trace.js\"")
                    .doesNotContain("onclick", "style=");
            assertThat(get("/assets/js/trace.js").statusCode()).isEqualTo(200);
            assertThat(get("/assets/js/trace-texts.js").statusCode()).isEqualTo(200);
        }

        @ParameterizedTest
        @CsvSource(
                value = {
                    "vi|Địa chỉ này không tồn tại.",
                    "fr|Địa chỉ này không tồn tại.",
                    "en-GB,en;q=0.8|There is nothing at this address."
                },
                delimiter = '|')
        void speakTheLanguageOfTheCaller(String acceptLanguage, String text) throws Exception {
            HttpResponse<String> answer = client.send(
                    request("/nowhere")
                            .header("Accept-Language", acceptLanguage)
                            .build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));

            assertThat(JSON.readTree(answer.body()).get("detail").asString()).isEqualTo(text);
        }

        @Test
        void neverShowWhatWentWrongInside() throws Exception {
            assertThat(get("/nowhere").body()).doesNotContain("Exception", "at vn.", "trace\":[");
        }
    }

    @Nested
    class SignIn {

        @Test
        void isUnavailableWhileTheProviderIsDownAndTheRestIsServed() throws Exception {
            assertProblem(anonymous("/oauth2/authorization/chungtay"), 503, "gateway.sign-in-unavailable");
            assertThat(anonymous("/").statusCode()).isEqualTo(200);
            assertThat(anonymous("/api/v1/reports/nationwide").statusCode()).isEqualTo(200);
            assertThat(JSON.readTree(anonymous("/session").body())
                            .get("signedIn")
                            .asBoolean())
                    .isFalse();
        }

        @Test
        void aRequestWithoutTokenIsLeftToTheServiceToRefuse() throws Exception {
            CONTRIBUTION.behave(e -> StubService.answer(e, 401, "{}"));

            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(uri("/api/v1/contributions/drives"))
                            .POST(BodyPublishers.ofString("{}"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(401);
        }

        @Test
        void anUnsafeRequestInASessionNeedsItsToken() throws Exception {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(uri("/api/v1/contributions/drives"))
                            .header("Cookie", "CHUNGTAY_SESSION=stolen")
                            .POST(BodyPublishers.ofString("{}"))
                            .build(),
                    BodyHandlers.ofString());

            assertProblem(answer, 403, "request.cross-site");
            assertThat(CONTRIBUTION.asked()).isEmpty();
        }

        @Test
        void anAnonymousVisitSetsNoCookie() throws Exception {
            assertThat(anonymous("/session").headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Nested
    class Health {

        @Test
        void showsEachServiceAndStaysReadyWithoutThem() throws Exception {
            AWARD.behave(e -> StubService.answer(e, 503, "{}"));

            HttpResponse<String> whole = anonymous("/actuator/health");

            assertThat(whole.statusCode()).isEqualTo(503);
            JsonNode services = JSON.readTree(whole.body()).at("/components/services/components");
            assertThat(services.at("/awards/status").asString()).isEqualTo("DOWN");
            assertThat(services.at("/reports/status").asString()).isEqualTo("UP");
            assertThat(anonymous("/actuator/health/readiness").statusCode()).isEqualTo(200);
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("{", "}");
        assertThat(problem.get("traceId").asString()).matches("[0-9a-f]{32}");
    }

    private static StubService service(String name) {
        return switch (name) {
            case "contributions" -> CONTRIBUTION;
            case "housing" -> HOUSING;
            case "awards" -> AWARD;
            default -> REPORTING;
        };
    }

    private static void awaitQuietly(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IOException("never released");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", caller).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> anonymous(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
