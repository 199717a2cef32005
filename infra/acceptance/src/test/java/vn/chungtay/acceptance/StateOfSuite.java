package vn.chungtay.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.local.launcher.ServiceStatus;
import vn.chungtay.local.launcher.Suite;

/** What can be seen of the suite when a test has failed: the cause is mostly in another process than the test. */
final class StateOfSuite {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
    private static final int LAST_TROUBLES = 2;
    private static final int LONGEST_LINE = 400;

    /** Tells of itself again and again while something is away, and hides all else. */
    private static final String RECONNECTING = "NetworkClient";

    private final Suite suite;
    private final HttpClient http = HttpClient.newHttpClient();

    StateOfSuite(Suite suite) {
        this.suite = suite;
    }

    /** Of each process its state, its own meters that are not zero, the last warnings and errors of its log; in one line. */
    String describe() {
        return suite.status().stream().map(this::describe).collect(Collectors.joining("; "));
    }

    private String describe(ServiceStatus process) {
        return Stream.of(
                        Stream.of("%s %s".formatted(process.name(), process.state())),
                        meters(process),
                        lastTroubles(suite.log(process.name())))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    private Stream<String> meters(ServiceStatus process) {
        if (process.state() != ServiceStatus.State.READY) {
            return Stream.empty();
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + process.port() + "/actuator/prometheus"))
                .timeout(ANSWER_LIMIT)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line ->
                            line.matches("chungtay_(relay|consumers|dead|projections)_.*") && !line.endsWith(" 0.0"));
        } catch (IOException noMetersHere) {
            return Stream.of("has no meters: " + noMetersHere);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Stream.empty();
        }
    }

    private static Stream<String> lastTroubles(Path log) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            List<String> troubles = lines.filter(StateOfSuite::isTrouble).toList();
            return troubles.subList(Math.max(0, troubles.size() - LAST_TROUBLES), troubles.size()).stream()
                    .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTrouble(String line) {
        boolean bad = line.contains("\"level\":\"WARN\"")
                || line.contains("\"level\":\"ERROR\"")
                || line.contains(" WARN ")
                || line.contains(" ERROR ");
        return bad && !line.contains(RECONNECTING);
    }
}
