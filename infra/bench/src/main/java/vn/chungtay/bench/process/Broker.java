package vn.chungtay.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.local.servers.EmbeddedKafka;

/** A Kafka broker in a process of its own, with a folder that goes with it. */
public final class Broker implements AutoCloseable {

    private static final String MEMORY = "512m";

    private final Path folder;
    private final JavaProcess process;
    private final String bootstrap;

    private Broker(Path folder) {
        this.folder = folder;
        this.process = JavaProcess.start(EmbeddedKafka.class, MEMORY, List.of(folder.toString(), "0", "0"));
        this.bootstrap = process.answer("Kafka is ready at");
    }

    /** Starts one on free ports. */
    public static Broker start() {
        try {
            return new Broker(Files.createTempDirectory("bench-kafka"));
        } catch (IOException failed) {
            throw new UncheckedIOException("There is no temporary folder", failed);
        }
    }

    /** Address for clients. */
    public String bootstrap() {
        return bootstrap;
    }

    @Override
    public void close() {
        process.close();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder " + folder + " cannot be deleted", failed);
        }
    }
}
