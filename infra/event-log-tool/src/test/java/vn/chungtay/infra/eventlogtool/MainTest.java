package vn.chungtay.infra.eventlogtool;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.infra.eventlogtool.TestLog.event;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.infra.eventlogtool.TestLog.Run;
import vn.chungtay.test.servers.TestServers;

class MainTest {

    private static final String NOBODY = "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200";

    @TempDir
    private Path folder;

    private final String uri = TestServers.mongodbUri();
    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aSoundLogEndsWith0() {
        Run run = TestLog.run("check", uri, log.filled().name());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Read 9 events in 5 commits, 3 aggregates, 1 snapshots.", "9 events java.lang.String")
                .endsWith("The log is sound." + System.lineSeparator());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aDamagedLogEndsWith1AndALineForEachFinding() {
        log.filled().commits().deleteOne(new Document("_id", 6L));
        log.commits().updateOne(new Document("_id", 7L), new Document("$set", new Document("y", 1)));

        Run run = TestLog.run("check", uri, log.name());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "position 6: no commit begins here, the next one begins at 7",
                        "position 7: there is an unknown field y",
                        "The log is damaged: 2 findings.");
    }

    @Test
    void findingsBeyondTheLimitAreCountedOnly() {
        log.filled().commits().updateMany(new Document(), new Document("$set", new Document("y", 1)));

        Run run = TestLog.run("check", uri, log.name(), "--findings", 2);

        assertThat(run.out().lines().filter(line -> line.contains("unknown field")))
                .hasSize(2);
        assertThat(run.out()).contains("5 findings");
    }

    @Test
    void exportAndRestoreEndWith0() {
        Path file = folder.resolve("log.ndjson");
        try (TestLog target = new TestLog()) {
            Run export = TestLog.run("export", uri, log.filled().name(), file);
            Run restore = TestLog.run("restore", file, uri, target.name());
            log.append(event("a", 3));
            Run append = TestLog.run("export", uri, log.name(), file, "--append");

            assertThat(export.status()).isZero();
            assertThat(export.err()).contains("5 commits, 9 events");
            assertThat(restore.status()).isZero();
            assertThat(restore.err()).contains("Restored 5 commits, 9 events", "new epoch", "are not restored");
            assertThat(append.status()).isZero();
            assertThat(append.err()).contains("had 5 commits", "6 commits, 10 events");
            assertThat(TestLog.run("check", uri, target.name()).status()).isZero();
        }
    }

    @Test
    void aDamagedFileEndsWith1AndItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("log.ndjson"), "{}\n");

        Run run = TestLog.run("restore", file, uri, log.name());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("Line 1: ");
    }

    @Test
    void whatIsRefusedEndsWith1AndASentence() {
        Path file = folder.resolve("log.ndjson");
        TestLog.run("export", uri, log.filled().name(), file);

        Run occupied = TestLog.run("restore", file, uri, log.name());
        Run absent = TestLog.run("restore", folder.resolve("absent"), uri, log.name());
        Run none = TestLog.run("export", uri, TestServers.newDatabase(), folder.resolve("none"));

        assertThat(occupied.status()).isEqualTo(1);
        assertThat(occupied.err()).startsWith("A restore needs an empty database");
        assertThat(absent.status()).isEqualTo(1);
        assertThat(absent.err()).contains("cannot be read or written");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).startsWith("there is no log here");
    }

    @Test
    void aWrongCallEndsWith2() {
        assertThat(TestLog.run("check", uri).status()).isEqualTo(2);
        assertThat(TestLog.run("export", uri, "database").status()).isEqualTo(2);
        assertThat(TestLog.run("repair", uri, "database").status()).isEqualTo(2);
        Run address = TestLog.run("check", "http://localhost", "database");
        assertThat(address.status()).isEqualTo(2);
        assertThat(address.err()).contains("The address of MongoDB cannot be used");
    }

    @Test
    void aServerThatCannotBeReachedEndsWith3() throws IOException {
        Path file = folder.resolve("log.ndjson");
        TestLog.run("export", uri, log.filled().name(), file);

        assertThat(TestLog.run("check", NOBODY, "database").status()).isEqualTo(3);
        assertThat(TestLog.run("export", NOBODY, "database", folder.resolve("other"))
                        .status())
                .isEqualTo(3);
        Run restore = TestLog.run("restore", file, NOBODY, "database");
        assertThat(restore.status()).isEqualTo(3);
        assertThat(restore.err()).startsWith("The MongoDB server cannot be worked with");
    }

    @Test
    void vietnameseIsSpokenUnlessEnglishIsAskedFor() {
        StringWriter out = new StringWriter();

        Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .execute("check", uri, log.filled().name(), "--lang=vi");

        assertThat(out.toString()).contains("Nhật ký nguyên vẹn.");
    }
}
