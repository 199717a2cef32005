package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * A small MongoDB server in Java for laptops and tests, where no other MongoDB is at hand. It keeps its data in one file, with what
 * is on its way there in a second one beside it, and
 * loses nothing that it has acknowledged when its process is killed (a power cut is another matter: the file is not forced to
 * the disk). It knows no transactions, no change streams and no partial indexes, and it is no server for real data.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Duration TIDYING = Duration.ofMillis(100);

    /** How {@link TypedDatabase} keeps keys and documents; counts on whenever that changes. */
    private static final int LAYOUT = 2;

    /** Before there was a journal; whatever has not got one is read as it is. */
    private static final int LAYOUT_WITHOUT_JOURNAL = 1;

    private static final String JOURNAL = ".journal";

    private static final int CACHE_MIB = 32;

    /** The cache is one: of sixteen parts, as usual, none had room for a commit of some hundred events. */
    private static final int CACHE_PARTS = 1;

    /** A page is written anew with each commit that changes something on it; of 16 KiB, as usual, most was as before. */
    private static final int PAGE_BYTES = 4 * 1024;

    private static final String LOGGING = "logback.configurationFile";

    /** How many commands can wait for the same commit; Netty reads it when its first server starts. */
    private static final String WORKERS = "io.netty.eventLoopThreads";

    private static final String WORKERS_OF_A_PROCESS = "16";

    private final MongoServer server;
    private final Thread housekeeping;
    private final int port;

    private EmbeddedMongo(MongoServer server, Thread housekeeping) {
        this.server = server;
        this.housekeeping = housekeeping;
        this.port = server.getLocalAddress().getPort();
    }

    /**
     * Starts a server on the loopback address.
     *
     * @param file where the data is kept; without it in memory, for as long as the server runs
     * @param port TCP port, 0 for any that is free
     * @throws IllegalStateException if another process has the file, or the port is taken
     */
    public static EmbeddedMongo start(@Nullable Path file, int port) {
        DurableBackend backend = new DurableBackend(open(file), file == null ? null : journalOf(file));
        MongoServer server = new MongoServer(backend);
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (Exception notBound) { // the server throws BindException although it does not declare it
            throw new IllegalStateException("MongoDB cannot listen on port " + port + ": it is taken", notBound);
        }
        return new EmbeddedMongo(server, tidyRegularly(backend));
    }

    private static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + JOURNAL);
    }

    private static MVStore open(@Nullable Path file) {
        MVStore.Builder builder = new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize(CACHE_MIB)
                .cacheConcurrency(CACHE_PARTS);
        if (file != null) {
            createFolderOf(file);
            builder.fileName(file.toAbsolutePath().toString());
        }
        try {
            MVStore store = builder.open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            requireOurLayout(store, file);
            return store;
        } catch (MVStoreException refused) {
            throw new IllegalStateException(
                    "The data file " + file + " cannot be opened; is another server using it?", refused);
        }
    }

    /** Another order or shape of the keys would not be noticed: what is there would not be found. */
    private static void requireOurLayout(MVStore store, @Nullable Path file) {
        if (store.getMapNames().isEmpty() || store.getStoreVersion() == LAYOUT_WITHOUT_JOURNAL) {
            store.setStoreVersion(LAYOUT);
        } else if (store.getStoreVersion() != LAYOUT) {
            int found = store.getStoreVersion();
            store.close();
            throw new IllegalStateException(
                    "The data file " + file + " has layout " + found + ", this server writes layout " + LAYOUT
                            + "; it cannot be read: remove it, or start with --fresh");
        }
    }

    private static void createFolderOf(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder for the data file " + file + " cannot be created", failed);
        }
    }

    private static Thread tidyRegularly(DurableBackend backend) {
        return Thread.ofPlatform().daemon().name("mongo-tidying").start(() -> {
            CountDownLatch never = new CountDownLatch(1);
            try {
                while (!never.await(TIDYING.toMillis(), TimeUnit.MILLISECONDS)) {
                    backend.tidy();
                }
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Connection string without a database, for example {@code mongodb://127.0.0.1:27017}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** Port that the server listens on. */
    public int port() {
        return port;
    }

    /** Ends all connections and closes the file. */
    @Override
    public void close() {
        housekeeping.interrupt();
        server.shutdownNow();
    }

    /**
     * Runs the server as a process of its own until it gets a termination signal. Prints {@code ready <uri>} once it accepts
     * connections.
     *
     * @param args port (0 for any) and data file; without a file in memory
     */
    public static void main(String[] args) throws InterruptedException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: EmbeddedMongo <port> [<data file>]");
            System.exit(2);
        }
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "embedded-server-logback.xml");
        }
        if (System.getProperty(WORKERS) == null) {
            System.setProperty(WORKERS, WORKERS_OF_A_PROCESS);
        }
        EmbeddedMongo mongo = start(args.length > 1 ? Path.of(args[1]) : null, Integer.parseInt(args[0]));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            mongo.close();
            stopped.countDown();
        }));
        System.out.println("ready " + mongo.uri());
        stopped.await();
    }
}
