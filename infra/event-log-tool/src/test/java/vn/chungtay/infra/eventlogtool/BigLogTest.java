package vn.chungtay.infra.eventlogtool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.RawLog;
import vn.chungtay.test.servers.TestServers;

/** The tool as a process of its own, on a log that is larger than its memory; and killed in the middle of its work. */
class BigLogTest {

    private static final String MEMORY = "-Xmx64m";
    private static final int COMMITS = 20_000;
    private static final int PAYLOAD_BYTES = 4_000;
    private static final long HALF = (long) COMMITS * PAYLOAD_BYTES / 2;
    private static final long TIMEOUT_SECONDS = 120;

    @TempDir
    private static Path folder;

    private static TestLog source;

    @BeforeAll
    static void plant() {
        source = new TestLog().planted(COMMITS, PAYLOAD_BYTES);
    }

    @AfterAll
    static void close() {
        source.close();
    }

    @Test
    void isCheckedInLittleMemory() throws Exception {
        assertThat(end(tool("check", TestServers.mongodbUri(), source.name())))
                .as(said())
                .isZero();

        assertThat(said()).contains("20000 events in 20000 commits, 100 aggregates", "The log is sound.");
    }

    @Test
    void isExportedAndRestoredInLittleMemoryAndThroughKills() throws Exception {
        Path file = folder.resolve("log.ndjson");
        killHalfWay(uri -> tool("export", uri, source.name(), file));
        assertThat(Files.size(file)).isPositive();

        assertThat(end(tool("export", TestServers.mongodbUri(), source.name(), file)))
                .as(said())
                .isZero();
        assertThat(said()).contains("it was gone on with from there", "20000 commits, 20000 events");

        try (TestLog target = new TestLog()) {
            killHalfWay(uri -> tool("restore", file, uri, target.name()));
            assertThat(target.commits().estimatedDocumentCount()).isBetween(1L, COMMITS - 1L);
            assertThatThrownBy(target::open).isInstanceOf(EventStoreException.class);

            assertThat(end(tool("restore", file, TestServers.mongodbUri(), target.name())))
                    .as(said())
                    .isZero();
            assertThat(said()).contains("from an earlier attempt", "new epoch");

            assertSame(target);
            try (MongoEventLog log = target.open()) {
                assertThat(log.lastPosition()).isEqualTo(COMMITS - 1);
            }
        }
    }

    private static void assertSame(TestLog target) {
        try (MongoCursor<RawBsonDocument> expected =
                        new RawLog(source.database()).everything().cursor();
                MongoCursor<RawBsonDocument> found =
                        new RawLog(target.database()).everything().cursor()) {
            for (int commit = 0; commit < COMMITS; commit++) {
                assertThat(found.next()).isEqualTo(expected.next());
            }
            assertThat(found.hasNext()).isFalse();
        }
    }

    private static void killHalfWay(Start start) throws Exception {
        ServerAddress server = new ServerAddress(
                new ConnectionString(TestServers.mongodbUri()).getHosts().getFirst());
        try (HaltingProxy proxy = new HaltingProxy(server, HALF)) {
            Process tool = start.through(proxy.uri());
            try {
                assertThat(proxy.isHaltedWithin(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                        .as(said())
                        .isTrue();
                assertThat(tool.isAlive()).as(said()).isTrue();
            } finally {
                tool.destroyForcibly();
            }
            assertThat(tool.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Process tool(Object... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        line.add("--lang=en");
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private static int end(Process tool) throws InterruptedException {
        try {
            assertThat(tool.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
            return tool.exitValue();
        } finally {
            tool.destroyForcibly();
        }
    }

    private static String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private interface Start {

        Process through(String uri) throws IOException;
    }
}
