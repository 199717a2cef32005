package vn.chungtay.bench.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.local.servers.EmbeddedMongo;

/** The embedded MongoDB server in a process of its own, so that its work and its memory are not those of the measured one. */
public final class EmbeddedServer implements AutoCloseable {

    /** What the server's cache has read since the last collection is copied by the next: the serial one takes up to 200 ms for it. */
    private static final String COLLECTOR = "-XX:+UseG1GC";

    private static final String PAUSES = "-XX:MaxGCPauseMillis=25";

    private final JavaProcess process;
    private final String uri;

    private EmbeddedServer(JavaProcess process) {
        this.process = process;
        this.uri = process.answer("ready");
    }

    /**
     * Starts one on a free port.
     *
     * @param file that keeps its data, absent for memory
     * @param memory of its JVM, for example {@code 1g}
     */
    public static EmbeddedServer start(@Nullable Path file, String memory) {
        List<String> arguments = new ArrayList<>(List.of("0"));
        if (file != null) {
            arguments.add(file.toString());
        }
        return new EmbeddedServer(
                JavaProcess.start(EmbeddedMongo.class, List.of("-Xmx" + memory, COLLECTOR, PAUSES), arguments));
    }

    /** Connection string without a database. */
    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        process.close();
    }
}
