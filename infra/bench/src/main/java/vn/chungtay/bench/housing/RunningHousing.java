package vn.chungtay.bench.housing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.bench.process.ServiceProcess;
import vn.chungtay.housing.HousingApplication;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.test.security.TestTokens;

/** The housing service, whole, in a process of its own, and an officer of the central unit who asks it. */
public final class RunningHousing implements AutoCloseable {

    private static final String API = "/api/v1/housing";
    private static final String MEMORY = "1g";
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final int SUCCESS = 2;
    private static final int HUNDREDS = 100;

    private final ServiceProcess service;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final String officer = TestTokens.token("bench-officer", "VSS", "officer");
    private final String director = TestTokens.token("bench-director", "VSS", "director", "auditor");

    private RunningHousing(ServiceProcess service) {
        this.service = service;
    }

    /**
     * Starts it.
     *
     * @param mongodbUri the server
     * @param database a new database on it
     * @param kafka address of the broker
     */
    public static RunningHousing start(String mongodbUri, String database, String kafka) {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        return new RunningHousing(ServiceProcess.start(
                HousingApplication.class,
                "contribution-service",
                MEMORY,
                Map.of(
                        "MONGODB_URI", mongodbUri,
                        "KAFKA_BOOTSTRAP", kafka,
                        "OIDC_ISSUER_URI", TestTokens.issuer(),
                        "CHUNGTAY_STAFF_KEY", key,
                        "CHUNGTAY_VAULT_KEY", key),
                List.of("--spring.mongodb.database=" + database)));
    }

    /**
     * Imports a list and waits until all its households are cases.
     *
     * @return how many became one
     * @throws IllegalStateException where the list is refused, or not imported within two hours
     */
    public int importList(String csv) {
        HttpResponse<String> taken = answer(post("/case-lists?mode=ALL_OR_NOTHING", "text/csv", csv), officer);
        String listId = json.readTree(taken.body()).path("id").asString();
        String position = taken.headers().firstValue(MinPosition.ANSWER_HEADER).orElseThrow();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode list = data(send(get("/case-lists/" + listId).header(MinPosition.HEADER, position), officer));
            if (list.path("complete").asBoolean()) {
                return list.path("listed").asInt();
            }
            LockSupport.parkNanos(200_000_000);
        }
        throw new IllegalStateException("A list is not imported within " + PATIENCE);
    }

    /** A page of cases that fit; returns how many there are on it. */
    public int list(String filter) {
        return data(send(get("/cases?limit=50&" + filter), director))
                .path("cases")
                .size();
    }

    /** The first page of cases whose head has this name; returns how many there are on it. */
    public int search(String name) {
        String body = json.writeValueAsString(
                Map.of("name", name, "purpose", "measurement", "filter", Map.of(), "limit", 50));
        return data(send(post("/cases/search", "application/json", body), director))
                .path("cases")
                .size();
    }

    private static JsonNode data(JsonNode answer) {
        return answer.has("data") ? answer.path("data") : answer;
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(service.address() + API + path));
    }

    private HttpRequest.Builder post(String path, String type, String body) {
        return get(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
    }

    private JsonNode send(HttpRequest.Builder request, String token) {
        return json.readTree(answer(request, token).body());
    }

    private HttpResponse<String> answer(HttpRequest.Builder request, String token) {
        try {
            HttpResponse<String> answer = client.send(
                    request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
            if (answer.statusCode() / HUNDREDS != SUCCESS) {
                throw new IllegalStateException(
                        answer.uri().getPath() + " was answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException("The housing service does not answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the housing service is asked", interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
        service.close();
    }
}
