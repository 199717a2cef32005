package vn.chungtay.bench;

import com.mongodb.client.MongoClient;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.chungtay.bench.Options.Storage;
import vn.chungtay.bench.process.Connections;
import vn.chungtay.bench.process.EmbeddedServer;
import vn.chungtay.bench.process.Folders;
import vn.chungtay.bench.report.Result;

/** The server that a run measures on, what is to be known of it and of the machine, and where the run says what it does. */
final class TestBed implements AutoCloseable {

    private static final String DATA_FILE = "bench.db";

    private final Options options;
    private final Instant time = Clock.systemUTC().instant();
    private final @Nullable Path folder;
    private final @Nullable EmbeddedServer server;
    private final String uri;
    private final MongoClient client;

    private TestBed(Options options) {
        this.options = options;
        String given = options.mongodbUri();
        this.folder = given == null && options.storage() == Storage.FILE ? Folders.temporary("bench") : null;
        this.server = given == null
                ? EmbeddedServer.start(folder == null ? null : folder.resolve(DATA_FILE), options.memory())
                : null;
        this.uri = server == null ? String.valueOf(given) : server.uri();
        this.client = Connections.connect(uri);
    }

    /** Starts a server if none is named. */
    static TestBed open(Options options) {
        return new TestBed(options);
    }

    MongoClient client() {
        return client;
    }

    String uri() {
        return uri;
    }

    Instant time() {
        return time;
    }

    void say(String progress) {
        System.out.println(progress);
    }

    /** What figures depend on; nothing that names the machine. */
    Map<String, String> circumstances() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("server", serverFacts());
        facts.put("machine", machine());
        facts.put(
                "JDK", Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return facts;
    }

    private String serverFacts() {
        var admin = client.getDatabase("admin");
        String version = admin.runCommand(new Document("buildInfo", 1)).getString("version");
        if (server != null) {
            return "embedded mongo-java-server (speaks MongoDB " + version + "), "
                    + (folder == null ? "in memory" : "on a file") + ", in a process of its own on the same machine";
        }
        Document hello = admin.runCommand(new Document("hello", 1));
        boolean shards = "isdbgrid".equals(hello.getString("msg"));
        String topology = hello.containsKey("setName")
                ? "replica set of " + hello.getList("hosts", String.class).size()
                : shards ? "sharded" : "standalone";
        return "MongoDB " + version + ", " + topology;
    }

    private static String machine() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        long gib = Math.round(system.getTotalMemorySize() / (double) (1L << 30));
        return Runtime.getRuntime().availableProcessors() + " cores, " + gib + " GiB";
    }

    /** Writes the result to where it is kept, and says where. */
    void keep(Result result, String name) {
        say("kept in " + result.write(options.results(), name));
    }

    @Override
    public void close() {
        client.close();
        if (server != null) {
            server.close();
        }
        if (folder != null) {
            Folders.delete(folder);
        }
    }
}
