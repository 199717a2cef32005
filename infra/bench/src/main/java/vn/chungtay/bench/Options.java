package vn.chungtay.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How large a run is and what it runs on. */
final class Options {

    private static final int SCANNED_BY_EMBEDDED = 2_000;

    /** Where the embedded server keeps its data, when no other server is named. */
    enum Storage {
        FILE,
        MEMORY
    }

    @Option(
            names = "--mongodb-uri",
            defaultValue = "${env:MONGODB_URI}",
            description = "server to measure on, without a database; the variable MONGODB_URI unless given;"
                    + " without both the embedded server in a process of its own")
    private @Nullable String mongodbUri;

    @Option(
            names = "--storage",
            defaultValue = "FILE",
            description = "of the embedded server: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given")
    private Storage storage = Storage.FILE;

    @Option(names = "--memory", defaultValue = "1g", description = "of the embedded server's JVM: ${DEFAULT-VALUE}")
    private String memory = "1g";

    @Option(names = "--rounds", defaultValue = "5", description = "of each measurement: ${DEFAULT-VALUE}")
    private int rounds = 5;

    @Option(names = "--seconds", defaultValue = "2", description = "that one measurement appends for: ${DEFAULT-VALUE}")
    private double seconds = 2;

    @Option(names = "--results", defaultValue = "results", description = "folder that keeps the last result")
    private Path results = Path.of("results");

    @Option(names = "--smoke", hidden = true, description = "the smallest run that touches everything")
    private boolean smoke;

    @Nullable
    String mongodbUri() {
        return mongodbUri == null || mongodbUri.isBlank() ? null : mongodbUri;
    }

    Storage storage() {
        return storage;
    }

    String memory() {
        return memory;
    }

    Path results() {
        return results;
    }

    /** Name of the file that keeps the result: the figures of one server say nothing about another. */
    String serverName() {
        if (mongodbUri() != null) {
            return "mongodb";
        }
        return storage == Storage.FILE ? "embedded-file" : "embedded-memory";
    }

    Setup setup(TestBed bed, boolean large) {
        if (smoke) {
            return new Setup(
                    bed.client(),
                    bed.uri(),
                    mongodbUri() != null,
                    1,
                    Duration.ofMillis(20),
                    List.of(1, 4),
                    List.of(10, 150),
                    200,
                    100,
                    5,
                    List.of(10_000, 10_100),
                    bed::say);
        }
        return new Setup(
                bed.client(),
                bed.uri(),
                mongodbUri() != null,
                rounds,
                Duration.ofMillis(Math.round(seconds * 1_000)),
                List.of(1, 16, 64, 512),
                List.of(10, 1_000, 100_000),
                50_000,
                mongodbUri() == null ? SCANNED_BY_EMBEDDED : Integer.MAX_VALUE,
                400,
                large ? List.of(10_000, 1_000_000, 10_000_000) : List.of(10_000, 100_000),
                bed::say);
    }
}
