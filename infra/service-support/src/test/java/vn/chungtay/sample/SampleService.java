package vn.chungtay.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.UUID;
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

/** The sample service as a process would run it: real HTTP, real MongoDB, real tokens. */
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "logging.structured.format.console=")
public abstract class SampleService {

    protected static final String OFFICER = TestTokens.token("CB001", "T63-08", "officer");
    protected static final String TOKEN_OF_A_COLLEAGUE = TestTokens.token("CB009", "T63-08", "officer");
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DATABASE = TestServers.newDatabase();

    @LocalServerPort
    protected int port;

    @Autowired
    protected ApplicationContext context;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("MONGODB_URI", TestServers::mongodbUri);
        settings.add("spring.mongodb.database", () -> DATABASE);
        settings.add("OIDC_ISSUER_URI", TestTokens::issuer);
        settings.add("CHUNGTAY_STAFF_KEY", () -> Base64.getEncoder().encodeToString(new byte[32]));
        settings.add("CHUNGTAY_VAULT_KEY", () -> Base64.getEncoder().encodeToString(new byte[32]));
    }

    /** One answer. */
    public record Reply(int status, JsonNode body, HttpResponse<String> raw) {

        public String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }

        public String code() {
            return body.path("code").asString(null);
        }
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    protected HttpRequest.Builder post(String path, String json) {
        return request(path)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + OFFICER);
    }

    protected Reply send(HttpRequest.Builder request) {
        try {
            var raw = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String type = raw.headers().firstValue("Content-Type").orElse("");
            return new Reply(
                    raw.statusCode(), type.contains("json") ? JSON.readTree(raw.body()) : JSON.nullNode(), raw);
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    protected Reply open() {
        return send(post("/api/v1/sample/counters", """
                {"unitCode": "T63-08", "occurredOn": "2025-02-01"}"""));
    }

    protected Reply count(String id, int by) {
        return send(post("/api/v1/sample/counters/" + id + "/counts", "{\"by\": " + by + "}"));
    }

    protected Reply read(String id, String minPosition) {
        var request = request("/api/v1/sample/counters/" + id).header("Authorization", "Bearer " + OFFICER);
        return send(minPosition == null ? request : request.header("Chungtay-Min-Position", minPosition));
    }
}
