package vn.chungtay.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RepublishTest {

    private final List<String> seen = new ArrayList<>();
    private HttpServer gateway;
    private int status = 202;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", call -> {
            seen.add(call.getRequestMethod() + " " + call.getRequestURI() + " "
                    + call.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = "{\"actId\":\"a1\",\"state\":\"OPEN\",\"outcome\":{\"next\":7,\"sent\":12}}"
                    .getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(status, answer.length);
            call.getResponseBody().write(answer);
            call.close();
        });
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    @Test
    void asksAsTheOperatorAndReadsHowFarItHasGot() {
        OperatorCalls.Act asked = calls().ask("republications", "{}");

        assertThat(asked.id()).isEqualTo("a1");
        assertThat(asked.state()).isEqualTo("OPEN");
        assertThat(asked.sent()).isEqualTo(12);
        calls().act("a1");
        assertThat(seen)
                .containsExactly(
                        "POST /api/v1/housing/operations/republications Bearer t {}",
                        "GET /api/v1/housing/operations/acts/a1 Bearer t ");
    }

    @Test
    void saysWhatTheServiceRefusedWith() {
        status = 422;

        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> calls().ask("republications", "{}"))
                .returns("republish.refused", LauncherException::code)
                .withMessageContaining("422");
    }

    @Test
    void saysWhatIsWantedAsJson() {
        RepublishCommand.What what = new RepublishCommand.What();
        new CommandLine(what).parseArgs("--aggregate", "case-1");
        assertThat(what.json("vì \"lý do\" \\ này"))
                .isEqualTo("{\"aggregateId\":\"case-1\",\"reason\":\"vì \\\"lý do\\\" \\\\ này\"}");

        RepublishCommand.What all = new RepublishCommand.What();
        new CommandLine(all).parseArgs("--from", "0");
        assertThat(all.json("x")).isEqualTo("{\"fromPosition\":0,\"reason\":\"x\"}");
    }

    @Test
    void needsToKnowWhatAndWhyAndThatTheSuiteRuns() {
        assertThat(run("housing", "--from", "0")).as("no reason").isEqualTo(2);
        assertThat(run("housing", "--reason", "x")).as("neither").isEqualTo(2);
        assertThat(run("housing", "--reason", "x", "--from", "0", "--aggregate", "a"))
                .as("both")
                .isEqualTo(2);
        assertThat(run("award", "--reason", "x", "--from", "0"))
                .as("publishes nothing")
                .isEqualTo(1);
        assertThat(run("housing", "--reason", "x", "--from", "0"))
                .as("not running")
                .isEqualTo(1);
    }

    private int run(String... arguments) {
        List<String> line = new ArrayList<>(List.of("republish", "--data-dir", folder.toString()));
        line.addAll(List.of(arguments));
        return Main.commandLine().execute(line.toArray(String[]::new));
    }

    private OperatorCalls calls() {
        return new OperatorCalls(
                Ports.http(gateway.getAddress().getPort()).resolve("/api/v1/housing/operations/"), "t");
    }
}
