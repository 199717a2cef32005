package vn.chungtay.bench.process;

import java.nio.file.Path;
import java.util.List;
import vn.chungtay.local.servers.EmbeddedKafka;

/** A Kafka broker in a process of its own, with a folder that goes with it. */
public final class Broker implements AutoCloseable {

    private static final String MEMORY = "512m";

    private final Path folder;
    private final JavaProcess process;
    private final String bootstrap;

    private Broker(Path folder) {
        this.folder = folder;
        this.process = JavaProcess.start(
                EmbeddedKafka.class,
                List.of("-Xmx" + MEMORY, JavaProcess.SERIAL_COLLECTOR),
                List.of(folder.toString(), "0", "0"));
        this.bootstrap = process.answer("Kafka is ready at");
    }

    /** Starts one on free ports. */
    public static Broker start() {
        return new Broker(Folders.temporary("bench-kafka"));
    }

    /** Address for clients. */
    public String bootstrap() {
        return bootstrap;
    }

    @Override
    public void close() {
        process.close();
        Folders.delete(folder);
    }
}
