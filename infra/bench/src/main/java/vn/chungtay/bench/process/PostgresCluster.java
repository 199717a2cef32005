package vn.chungtay.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A private PostgreSQL in a temporary folder, which goes with it. PostgreSQL refuses to run as root, so root hands it on. */
public final class PostgresCluster implements AutoCloseable {

    /** Account that Debian's packages make; also the name of the database's superuser. */
    private static final String USER = "postgres";

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final int CONNECTIONS = 150;
    private static final int LIMIT_SECONDS = 60;

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresCluster(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Folder of PostgreSQL's programs, of the newest version where there are several; empty if it is not installed. */
    public static Optional<Path> installed() {
        List<Path> candidates = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.sorted().map(version -> version.resolve("bin")).forEach(candidates::addFirst);
            } catch (IOException failed) {
                throw new UncheckedIOException("The folder " + DEBIAN + " cannot be read", failed);
            }
        }
        String path = System.getenv("PATH");
        Stream.of((path == null ? "" : path).split(":", -1)).map(Path::of).forEach(candidates::add);
        return candidates.stream()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    /** Makes a cluster and starts it on a free port of the loopback address. */
    public static PostgresCluster start(Path programs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench-postgres");
        PostgresCluster cluster = new PostgresCluster(programs, folder, freePort());
        if (isRoot()) {
            execute(List.of("chown", USER, folder.toString()));
        }
        Path data = folder.resolve("data");
        cluster.asUser("initdb", "-D", data.toString(), "-U", USER, "--auth=trust", "--encoding=UTF8");
        cluster.asUser(
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + cluster.port + " -h 127.0.0.1 -c max_connections=" + CONNECTIONS
                        + " -c unix_socket_directories=''",
                "start");
        return cluster;
    }

    /** Address for JDBC. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Name to connect with, without a password. */
    public String user() {
        return USER;
    }

    @Override
    public void close() {
        try {
            asUser("pg_ctl", "-D", folder.resolve("data").toString(), "-w", "-m", "fast", "stop");
            execute(List.of("rm", "-r", folder.toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL does not stop", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void asUser(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        execute(command);
    }

    private static void execute(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " took longer than " + LIMIT_SECONDS + " s");
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with status " + process.exitValue());
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
