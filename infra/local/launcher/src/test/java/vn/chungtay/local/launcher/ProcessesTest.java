package vn.chungtay.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private static final List<String> IDLE = List.of("sleep", "600");

    @TempDir
    Path root;

    private DataFolder folder;
    private Processes processes;

    @BeforeEach
    void open() {
        folder = new DataFolder(root);
        processes = new Processes(folder);
    }

    @AfterEach
    void leaveNothingBehind() {
        processes.stop(List.of("one", "two"));
    }

    @Test
    void anotherLauncherFindsAndStopsWhatThisOneStarted() {
        // given
        ProcessIdentity one = processes.start("one", 1234, IDLE, Map.of());
        ProcessIdentity two = processes.start("two", 1235, IDLE, Map.of());
        Processes other = new Processes(folder);

        // when
        int port = other.running("one").orElseThrow().port();
        other.stop(List.of("one", "two"));

        // then
        assertThat(port).isEqualTo(1234);
        assertThat(one.alive()).isFalse();
        assertThat(two.alive()).isFalse();
        assertThat(other.expected("one")).isFalse();
        assertThat(processes.running("two")).isEmpty();
    }

    @Test
    void aNumberThatIsUsedAgainByAnotherProcessIsLeftAlone() throws Exception {
        // given a record whose process is gone and whose number now belongs to somebody else
        Process stranger = new ProcessBuilder(IDLE).start();
        try {
            ProcessIdentity formerly = new ProcessIdentity(stranger.pid(), "another boot/1");
            new ProcessRecords(folder.run()).put("one", new ProcessRecords.Entry(formerly, 1234));

            // when
            boolean killed = processes.kill("one");
            boolean runs = processes.running("one").isPresent();
            processes.stop(List.of("one"));

            // then
            assertThat(killed).isFalse();
            assertThat(runs).isFalse();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void aKilledProcessIsStillExpectedAndCanBeStartedAgain() {
        // given
        ProcessIdentity first = processes.start("one", 1234, IDLE, Map.of());

        // when
        boolean killed = processes.kill("one");

        // then
        assertThat(killed).isTrue();
        assertThat(first.alive()).isFalse();
        assertThat(processes.expected("one")).isTrue();
        assertThat(processes.running("one")).isEmpty();
        assertThat(processes.start("one", 1234, IDLE, Map.of()).alive()).isTrue();
    }

    @Test
    void aProcessDoesNotHearTheInterruptThatIsMeantForTheLauncher() throws Exception {
        // given
        ProcessIdentity deaf = processes.start("one", 1234, IDLE, Map.of());
        waitForProgram("one");

        // when
        new ProcessBuilder("kill", "-INT", Long.toString(deaf.pid())).start().waitFor(5, TimeUnit.SECONDS);
        new ProcessBuilder("kill", "-HUP", Long.toString(deaf.pid())).start().waitFor(5, TimeUnit.SECONDS);

        // then
        assertThat(Wait.until(Duration.ofMillis(300), Duration.ofMillis(50), () -> !deaf.alive()))
                .isFalse();
    }

    @Test
    void whatAProcessPrintsIsInItsLogAndWhatItIsGivenInItsEnvironment() {
        // when
        ProcessIdentity talker = processes.start(
                "one",
                1234,
                List.of("sh", "-c", "echo \"hello $GREETED\"; sleep 0.3; exit 3"),
                Map.of("GREETED", "world"));
        boolean ended = Wait.until(Duration.ofSeconds(5), Duration.ofMillis(20), () -> !talker.alive());

        // then
        assertThat(ended).isTrue();
        assertThat(processes.lastLines("one")).isEqualTo("hello world");
    }

    @Test
    void aLargeLogIsPutAsideOnce() throws IOException {
        // given
        Path log = folder.openLog("one");
        try (var file = new RandomAccessFile(log.toFile(), "rw")) {
            file.setLength(21L * 1024 * 1024);
        }

        // when
        Path reopened = folder.openLog("one");

        // then
        assertThat(reopened).isEqualTo(log).doesNotExist();
        assertThat(Files.size(root.resolve("logs/one.1.log"))).isEqualTo(21L * 1024 * 1024);
    }

    @Test
    void wipingRemovesWhatTheSuiteMadeAndNothingElse() throws IOException {
        // given
        processes.start("one", 1234, IDLE, Map.of());
        processes.kill("one");
        Path foreign = Files.writeString(root.resolve("notes.txt"), "mine");

        // when
        folder.wipe();

        // then
        assertThat(root.toFile().list()).containsExactly("notes.txt");
        assertThat(foreign).hasContent("mine");
    }

    private void waitForProgram(String name) {
        ProcessHandle handle =
                processes.running(name).orElseThrow().identity().handle().orElseThrow();
        assertThat(Wait.until(
                        Duration.ofSeconds(5),
                        Duration.ofMillis(20),
                        () -> handle.info().command().orElse("").endsWith("sleep")))
                .isTrue();
    }
}
