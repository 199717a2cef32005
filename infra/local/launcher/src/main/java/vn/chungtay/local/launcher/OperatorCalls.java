package vn.chungtay.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an operator asks of a service, through the gateway.
 *
 * @param operations address of the service's operations
 * @param token the operator's access token
 */
record OperatorCalls(URI operations, String token) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * An act as the service tells it.
     *
     * @param id for asking again
     * @param state {@code OPEN}, {@code DONE} or {@code FAILED}
     * @param sent events that have been sent
     * @param body all of it
     */
    record Act(String id, String state, long sent, String body) {

        static Act of(String body) {
            return new Act(
                    found("\"actId\":\"([^\"]+)\"", body, ""),
                    found("\"state\":\"([A-Z]+)\"", body, ""),
                    Long.parseLong(found("\"sent\":(\\d+)", body, "0")),
                    body);
        }

        private static String found(String pattern, String body, String otherwise) {
            Matcher matcher = Pattern.compile(pattern).matcher(body);
            return matcher.find() ? matcher.group(1) : otherwise;
        }
    }

    /** Asks for something, under a key of its own. */
    Act ask(String what, String json) {
        return call(request(what)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    /** How far it has got. */
    Act act(String id) {
        return call(request("acts/" + id));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(operations.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private static Act call(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new LauncherException("republish.refused", answer.statusCode(), answer.body());
            }
            return Act.of(answer.body());
        } catch (IOException e) {
            throw new LauncherException(e, "republish.unreachable", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "interrupted");
        }
    }
}
