package vn.chungtay.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A client of the suite as an integrator would write it: through the gateway, with an idempotency key on every POST, so that what
 * was not answered is simply sent again, and with the position of its last command on every question, so that it reads its own
 * writes. Safe for use by many threads.
 */
public final class ApiClient {

    /** Lets a view be behind what others did, but not behind what this client did to it. */
    private static final Map<String, List<String>> FED_BY = Map.of(
            "contributions", List.of("contribution"),
            "housing", List.of("housing"),
            "awards", List.of("contribution", "housing"),
            "reports", List.of("contribution", "housing"));

    private static final Set<Integer> AGAIN = Set.of(429, 502, 503, 504);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(70);

    /** In one order always: a repeat by another process must be the same request to the last byte, and maps have no order. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final URI gateway;
    private final Tokens tokens;
    private final Duration patience;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, Long> positions = new ConcurrentHashMap<>();

    /**
     * @param gateway address of the gateway
     * @param patience how long an unavailable suite is asked again
     */
    public ApiClient(URI gateway, Tokens tokens, Duration patience) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.patience = patience;
    }

    /** Reads a view that has seen at least what this client did. */
    public Reply get(@Nullable Account account, String path) {
        return expect("GET " + path, () -> {
            HttpRequest.Builder request = request(path);
            minPosition(path).ifPresent(min -> request.header("Chungtay-Min-Position", min));
            return send(account, request.GET());
        });
    }

    /** Sends a command. */
    public Reply post(Account account, String path, Map<String, ?> body, String key) {
        return expect("POST " + path, () -> send(account, command(path, body, key)));
    }

    /**
     * Sends a command on a thing that others may change as well. Where the version has moved on it is asked for again; the
     * decision of this client does not hang on it.
     *
     * @param version asks for the version to decide on
     */
    public Reply postMatching(Account account, String path, Map<String, ?> body, String key, Supplier<String> version) {
        return Patience.until("a version to decide on for " + path, patience, PAUSE, () -> {
            String etag = version.get();
            Reply reply = again(
                    "POST " + path, () -> send(account, command(path, body, key).header("If-Match", etag)));
            return reply.status() == 412 ? Optional.empty() : Optional.of(accepted("POST " + path, reply));
        });
    }

    /** Sends a file. */
    public Reply upload(Account account, String path, String contentType, byte[] file, String key) {
        return expect(
                "POST " + path,
                () -> send(
                        account,
                        request(path)
                                .header("Content-Type", contentType)
                                .header("Idempotency-Key", key)
                                .POST(BodyPublishers.ofByteArray(file))));
    }

    /** One try of any request as it is; whatever is answered is the answer. */
    public Reply exchange(@Nullable Account account, HttpRequest.Builder request) throws IOException {
        return send(account, request);
    }

    /** A request of a path, to be completed by the caller. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(ANSWER_LIMIT)
                .header("Accept", "application/json, application/problem+json");
    }

    private HttpRequest.Builder command(String path, Map<String, ?> body, String key) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    private Optional<String> minPosition(String path) {
        String service = path.split("/", 5)[3];
        String wanted = FED_BY.getOrDefault(service, List.of()).stream()
                .filter(positions::containsKey)
                .map(log -> log + ":" + positions.get(log))
                .collect(Collectors.joining(","));
        return wanted.isEmpty() ? Optional.empty() : Optional.of(wanted);
    }

    private Reply expect(String what, Attempt attempt) {
        return accepted(what, again(what, attempt));
    }

    private static Reply accepted(String what, Reply reply) {
        if (!reply.ok()) {
            throw new Refused(what, reply);
        }
        return reply;
    }

    /** Tries until there is an answer that is not "not now". The same key is sent each time, so nothing is done twice. */
    private Reply again(String what, Attempt attempt) {
        long giveUpAt = System.nanoTime() + patience.toNanos();
        while (true) {
            Reply reply = null;
            IOException lost = null;
            try {
                reply = attempt.send();
            } catch (IOException e) {
                lost = e;
            }
            if (reply != null && !AGAIN.contains(reply.status())) {
                return reply;
            }
            if (System.nanoTime() - giveUpAt > 0) {
                if (reply != null) {
                    throw new Refused(what, reply);
                }
                throw new IllegalStateException(what + " was not answered within " + patience, lost);
            }
            Patience.pause(reply == null ? PAUSE : pauseAfter(reply));
        }
    }

    private static Duration pauseAfter(Reply reply) {
        return reply.header("Retry-After")
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .filter(pause -> pause.compareTo(LONGEST_PAUSE) < 0)
                .orElse(LONGEST_PAUSE);
    }

    private Reply send(@Nullable Account account, HttpRequest.Builder request) throws IOException {
        if (account == null) {
            return send(request);
        }
        try {
            String token = tokens.of(account);
            Reply reply = send(request.setHeader("Authorization", "Bearer " + token));
            if (reply.status() == 401) {
                tokens.forget(account, token);
                reply = send(request.setHeader("Authorization", "Bearer " + tokens.of(account)));
            }
            return reply;
        } catch (UncheckedIOException providerAway) {
            throw providerAway.getCause();
        }
    }

    private Reply send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().firstValue("Chungtay-Position").ifPresent(this::remember);
            return new Reply(answer.statusCode(), answer.headers(), json(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the suite", e);
        }
    }

    private static JsonNode json(byte[] body) throws IOException {
        if (body.length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new IOException("the answer is not JSON", e);
        }
    }

    private void remember(String position) {
        int colon = position.indexOf(':');
        positions.merge(position.substring(0, colon), Long.parseLong(position.substring(colon + 1)), Math::max);
    }

    /** One try. */
    @FunctionalInterface
    private interface Attempt {
        Reply send() throws IOException;
    }
}
