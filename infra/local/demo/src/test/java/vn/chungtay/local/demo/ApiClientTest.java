package vn.chungtay.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiClientTest {

    private static final Account OFFICER = Account.officer("T63-08");
    private static final String DRIVES = "/api/v1/contributions/drives";

    private final List<Headers> asked = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private HttpServer suite;
    private ApiClient api;

    private record Answer(int status, Map<String, String> headers, String body) {}

    @BeforeEach
    void start() throws IOException {
        suite = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        suite.createContext("/", this::answer);
        suite.start();
        api = new ApiClient(
                URI.create("http://localhost:" + suite.getAddress().getPort()),
                new Tokens(
                        account -> new SignIn.Token("token-" + tokens.incrementAndGet(), Instant.MAX.minusSeconds(1)),
                        Clock.systemUTC()),
                Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        suite.stop(0);
    }

    @Test
    void sendsWhatWasNotAnsweredAgainWithTheSameKey() {
        answers.add(new Answer(-1, Map.of(), ""));
        answers.add(new Answer(503, Map.of("Retry-After", "1"), "{}"));
        answers.add(new Answer(201, Map.of(), "{\"id\":\"drive-1\",\"version\":0}"));

        assertThat(api.post(OFFICER, DRIVES, Map.of(), "key-1").id()).isEqualTo("drive-1");
        assertThat(asked)
                .hasSize(3)
                .allMatch(headers -> headers.getFirst("Idempotency-Key").equals("key-1"));
    }

    @Test
    void repeatsARequestToTheByteWhateverTheOrderOfItsMaps() {
        Map<String, Object> there = new LinkedHashMap<>();
        there.put("number", "1");
        there.put("date", "2");
        Map<String, Object> back = new LinkedHashMap<>();
        back.put("date", "2");
        back.put("number", "1");

        api.post(OFFICER, DRIVES, Map.of("approvedList", there), "key-1");
        api.post(OFFICER, DRIVES, Map.of("approvedList", back), "key-1");

        assertThat(bodies.getFirst()).isEqualTo(bodies.getLast());
    }

    @Test
    void takesARefusalForAnAnswer() {
        answers.add(new Answer(422, Map.of(), "{\"code\":\"money.not-positive\"}"));

        assertThatThrownBy(() -> api.post(OFFICER, DRIVES, Map.of(), "key-1"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reply().code()).isEqualTo("money.not-positive"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void readsItsOwnWrites() {
        answers.add(new Answer(201, Map.of("Chungtay-Position", "contribution:7"), "{\"id\":\"drive-1\"}"));
        answers.add(new Answer(201, Map.of("Chungtay-Position", "housing:3"), "{\"id\":\"case-1\"}"));
        api.post(OFFICER, DRIVES, Map.of(), "key-1");
        api.post(OFFICER, "/api/v1/housing/cases", Map.of(), "key-2");

        api.get(OFFICER, DRIVES + "/drive-1");
        api.get(null, "/api/v1/reports/nationwide");

        assertThat(asked.get(2).getFirst("Chungtay-Min-Position")).isEqualTo("contribution:7");
        assertThat(asked.get(3).getFirst("Chungtay-Min-Position")).isEqualTo("contribution:7,housing:3");
        assertThat(asked.get(3).getFirst("Authorization")).isNull();
    }

    @Test
    void decidesAnewOnANewVersion() {
        answers.add(new Answer(412, Map.of(), "{}"));
        Iterator<String> versions = List.of("\"1\"", "\"2\"").iterator();

        api.postMatching(OFFICER, "/api/v1/housing/cases/case-1/handover", Map.of(), "key-1", versions::next);

        assertThat(asked).extracting(headers -> headers.getFirst("If-Match")).containsExactly("\"1\"", "\"2\"");
        assertThat(asked)
                .allMatch(headers -> headers.getFirst("Idempotency-Key").equals("key-1"));
    }

    @Test
    void signsInAgainWhenItsTokenIsRefused() {
        answers.add(new Answer(401, Map.of(), "{}"));

        api.get(OFFICER, DRIVES + "/drive-1");

        assertThat(asked)
                .extracting(headers -> headers.getFirst("Authorization"))
                .containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void asksAgainWhileTheProviderIsAway() {
        ApiClient client = new ApiClient(
                URI.create("http://localhost:" + suite.getAddress().getPort()),
                new Tokens(
                        account -> {
                            if (tokens.incrementAndGet() == 1) {
                                throw new UncheckedIOException(new IOException("refused"));
                            }
                            return new SignIn.Token("token", Instant.MAX.minusSeconds(1));
                        },
                        Clock.systemUTC()),
                Duration.ofSeconds(20));

        assertThat(client.get(OFFICER, DRIVES + "/drive-1").ok()).isTrue();
        assertThat(asked).hasSize(1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        asked.add(exchange.getRequestHeaders());
        Answer answer = answers.isEmpty() ? new Answer(200, Map.of(), "{}") : answers.remove();
        if (answer.status() > 0) {
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
