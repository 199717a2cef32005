package vn.chungtay.test.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.test.security.TestTokens;
import vn.chungtay.test.servers.TestServers;

/**
 * A service as a process would run it: real HTTP, real tokens, MongoDB and Kafka. A test extends this class in a package below
 * the service's application class. All tests of one module that add no settings of their own share one running service, with a
 * database of its own.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "logging.structured.format.console=")
public abstract class RunningService {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DATABASE = TestServers.newDatabase();
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    protected RunningService() {}

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("MONGODB_URI", TestServers::mongodbUri);
        settings.add("KAFKA_BOOTSTRAP", TestServers::kafkaBootstrap);
        settings.add("spring.mongodb.database", () -> DATABASE);
        settings.add("OIDC_ISSUER_URI", TestTokens::issuer);
        settings.add("CHUNGTAY_STAFF_KEY", () -> KEY);
        settings.add("CHUNGTAY_VAULT_KEY", () -> KEY);
    }

    /** Where it listens on this machine. */
    public int port() {
        return port;
    }

    /** The running service. */
    public ApplicationContext context() {
        return context;
    }

    /** Who the service takes the member of staff with this code for. */
    protected static String staffRef(String staffCode) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(KEY), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(staffCode.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    /** A new request, without a token. */
    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** Posts JSON under a new idempotency key. */
    protected Reply post(String token, String path, String json) {
        return post(token, path, json, UUID.randomUUID().toString());
    }

    /** Posts JSON under this idempotency key. */
    protected Reply post(String token, String path, String json, String key) {
        return send(request(path)
                .POST(BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("Authorization", "Bearer " + token));
    }

    /** Reads a view as it stands. */
    protected Reply get(String token, String path) {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    /** Reads a view that must have seen what an earlier reply did. */
    protected Reply get(String token, String path, Reply seen) {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Chungtay-Min-Position", String.valueOf(seen.header("Chungtay-Position"))));
    }

    /** Sends the request and waits for its answer. */
    protected Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> raw = CLIENT.send(request.build(), BodyHandlers.ofString());
            String type = raw.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") ? JSON.readTree(raw.body()) : JSON.nullNode();
            return new Reply(raw.statusCode(), body, raw);
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /**
     * One answer.
     *
     * @param status HTTP status
     * @param body JSON, a null node where there is none
     * @param raw all of it
     */
    public record Reply(int status, JsonNode body, HttpResponse<String> raw) {

        /** Value of a header, absent where it was not sent. */
        public @Nullable String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }

        /** Code of a refusal, empty for an accepted request. */
        public String code() {
            return body.path("code").asString("");
        }

        /** The aggregate that an accepted command made or changed. */
        public String id() {
            return body.path("id").asString("");
        }

        /** What a view answers with. */
        public JsonNode data() {
            return body.path("data");
        }
    }
}
