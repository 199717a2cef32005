package vn.chungtay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.test.servers.TestServers;

/** Runs each benchmark once with the smallest numbers, so that none of them can rot. */
class MainTest {

    @Test
    void runsEveryBenchmarkAndKeepsTheResult(@TempDir Path folder) throws Exception {
        int status = Main.commandLine()
                .execute("--smoke", "--mongodb-uri", TestServers.mongodbUri(), "--results", folder.toString());

        assertThat(status).isZero();
        assertThat(Files.readString(folder.resolve("mongodb.md")))
                .contains(
                        "- server: MongoDB ",
                        "## Encode and decode one commit",
                        "## Append",
                        "## Two writing processes",
                        "## Read one aggregate",
                        "## Track from the start",
                        "## Commit to tracker",
                        "## Relay to Kafka",
                        "## Cost in a large log")
                .doesNotContain(TestServers.mongodbUri());
    }

    @Test
    void postsASmallStatementToTheLastDong(@TempDir Path folder) throws Exception {
        int status = Main.commandLine()
                .execute(
                        "statement",
                        "--lines",
                        "600",
                        "--warm-up",
                        "300",
                        "--mongodb-uri",
                        TestServers.mongodbUri(),
                        "--results",
                        folder.toString());

        assertThat(status).isZero();
        assertThat(Files.readString(folder.resolve("statement-mongodb.md")))
                .contains("## Statement of 600 lines", "lines parsed, matched and posted", "as generated");
    }

    @Test
    void letsAFewOfficersRecordGifts(@TempDir Path folder) throws Exception {
        int status = Main.commandLine()
                .execute(
                        "officers",
                        "--officers",
                        "5",
                        "--gifts",
                        "40",
                        "--warm-up",
                        "7",
                        "--per-second",
                        "20",
                        "--mongodb-uri",
                        TestServers.mongodbUri(),
                        "--results",
                        folder.toString());

        assertThat(status).isZero();
        assertThat(Files.readString(folder.resolve("officers-mongodb.md")))
                .contains("## 5 officers record gifts", "gift due → answered, p99", "to the last đồng");
    }

    @Test
    void importsListsAndFindsAFewCases(@TempDir Path folder) throws Exception {
        int status = Main.commandLine()
                .execute(
                        "cases",
                        "--cases",
                        "12",
                        "--queries",
                        "28",
                        "--mongodb-uri",
                        TestServers.mongodbUri(),
                        "--results",
                        folder.toString());

        assertThat(status).isZero();
        assertThat(Files.readString(folder.resolve("cases-mongodb.md")))
                .contains("## 12 cases", "each became a case", "page of the filter that takes longest, p99");
    }

    @Test
    void looksUpAFewPhotos(@TempDir Path folder) throws Exception {
        int status = Main.commandLine()
                .execute(
                        "photos",
                        "--photos",
                        "3000",
                        "--lookups",
                        "20",
                        "--mongodb-uri",
                        TestServers.mongodbUri(),
                        "--results",
                        folder.toString());

        assertThat(status).isZero();
        assertThat(Files.readString(folder.resolve("photos-mongodb.md")))
                .contains("## Look-up among 3,000 photos", "hashes compared in memory", "with its documents");
    }

    @Test
    void refusesABenchmarkThatThereIsNot() {
        assertThat(Main.commandLine().execute("--only", "nonsense")).isEqualTo(2);
    }
}
