package vn.chungtay.housing.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.housing.HousingApplication;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.test.security.TestTokens;
import vn.chungtay.test.servers.TestServers;

/** The service as a process would run it: real HTTP, MongoDB, Kafka and tokens. */
@SpringBootTest(
        classes = HousingApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "logging.structured.format.console=")
public abstract class RunningHousing {

    protected static final String CASES = "/api/v1/housing/cases";
    protected static final String OFFICER = TestTokens.token("CB001", "T63-08", "officer");
    protected static final String UNIT_HEAD = TestTokens.token("CB002", "T63-08", "unit-head");

    /** The smallest PNG there is. */
    protected static final byte[] PHOTO = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060"
                    + "00000005000180a2c5190000000049454e44ae426082");

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DATABASE = TestServers.newDatabase();
    private static final AtomicLong NEXT_HEAD = new AtomicLong(999_000_000_000L);

    @LocalServerPort
    protected int port;

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected EventLog log;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("MONGODB_URI", TestServers::mongodbUri);
        settings.add("KAFKA_BOOTSTRAP", TestServers::kafkaBootstrap);
        settings.add("spring.mongodb.database", () -> DATABASE);
        settings.add("OIDC_ISSUER_URI", TestTokens::issuer);
        settings.add("CHUNGTAY_STAFF_KEY", () -> Base64.getEncoder().encodeToString(new byte[32]));
        settings.add("CHUNGTAY_VAULT_KEY", () -> Base64.getEncoder().encodeToString(new byte[32]));
    }

    /** One answer. */
    public record Reply(int status, JsonNode body, HttpResponse<String> raw) {

        public @Nullable String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }

        public String code() {
            return body.path("code").asString("");
        }

        /** The id that an accepted command names. */
        public String id() {
            return body.required("id").asString();
        }

        /** What a view shows. */
        public JsonNode data() {
            return body.required("data");
        }
    }

    /** An identity number that no other test uses. */
    protected static String newIdentityNumber() {
        return Long.toString(NEXT_HEAD.incrementAndGet());
    }

    protected HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    protected HttpRequest.Builder command(String token, String path, String json) {
        return request(token, path)
                .POST(BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    protected Reply send(HttpRequest.Builder request) {
        try {
            var raw = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String type = raw.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") ? JSON.readTree(raw.body()) : JSON.createObjectNode();
            return new Reply(raw.statusCode(), body, raw);
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Lists a case of the story for this head. */
    protected Reply list(String identityNumber) {
        return send(command(OFFICER, CASES, listing(identityNumber)));
    }

    /** Everybody has a name of their own, so that nobody is taken for somebody else. */
    protected static String listing(String identityNumber) {
        return listing(identityNumber, headName(identityNumber));
    }

    private static String headName(String identityNumber) {
        return "Lê Thị Ví Dụ " + Long.toString(Long.parseLong(identityNumber), 36);
    }

    protected static String listing(String identityNumber, String name) {
        return """
                {"unitCode": "T63-08", "householdGroup": "MERIT", "pillar": "NCC", "kind": "NEW",
                 "communeCode": "02266", "communeName": "Thị trấn Lăng Can",
                 "approvedList": {"number": "215/QĐ-UBND", "date": "2025-01-09"},
                 "head": {"name": "%s", "identityNumber": "%s", "birthYear": 1960},
                 "occurredOn": "2025-01-15"}""".formatted(name, identityNumber);
    }

    /** The case as of now: nothing of this service's log is unseen. */
    protected Reply read(String caseId) {
        return send(request(OFFICER, CASES + "/" + caseId)
                .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }

    /** Takes a step with the version that the case has now. */
    protected Reply step(String token, String caseId, String step, String json) {
        return send(command(token, CASES + "/" + caseId + "/" + step, json)
                .header("If-Match", String.valueOf(read(caseId).header("ETag"))));
    }

    protected Reply sponsor(String caseId) {
        return step(UNIT_HEAD, caseId, "sponsorship", """
                {"fundId": "fund-0194670e-0000-7000-8000-000000000021", "amountVnd": 60000000,
                 "occurredOn": "2025-01-20"}""");
    }

    protected Reply upload(byte[] photo) {
        return upload(photo, "image/png");
    }

    protected Reply upload(byte[] photo, String type) {
        return send(request(OFFICER, "/api/v1/housing/photos")
                .POST(BodyPublishers.ofByteArray(photo))
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    protected Reply confirmFoundation(String caseId) {
        return confirmFoundation(caseId, upload(TestPhotos.next()));
    }

    /** With the photo that this answer tells of. */
    protected Reply confirmFoundation(String caseId, Reply uploaded) {
        JsonNode photo = uploaded.body();
        return step(OFFICER, caseId, "foundation", """
                {"confirmedBy": {"name": "Trần Văn Ví Dụ", "position": "Công chức địa chính - xây dựng xã"},
                 "photoId": "%s", "photoSha256": "%s", "occurredOn": "2025-02-03"}""".formatted(
                photo.required("photoId").asString(), photo.required("sha256").asString()));
    }

    protected Reply askForInstalment(String caseId, int ordinal, String day) {
        return step(OFFICER, caseId, "instalments", """
                {"ordinal": %d, "occurredOn": "%s"}""".formatted(ordinal, day));
    }

    /** The head's own account, which no other case has. */
    protected Reply namePayee(String caseId, String identityNumber) {
        return step(OFFICER, caseId, "payee", payee(identityNumber, headName(identityNumber), "2025-01-20"));
    }

    protected static String payee(String accountNumber, String holder, String day) {
        return """
                {"bankBin": "970436", "accountNumber": "%s", "holderName": "%s", "occurredOn": "%s"}""".formatted(accountNumber, holder, day);
    }

    /** A case whose house is started and whose payee is named. */
    protected String startedCase() {
        String identityNumber = newIdentityNumber();
        String caseId = list(identityNumber).id();
        sponsor(caseId);
        namePayee(caseId, identityNumber);
        confirmFoundation(caseId);
        return caseId;
    }
}
