package vn.chungtay.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a port is free, and who holds it when that can be found out (Linux, own processes). */
final class PortHolder {

    private static final String LISTENING = "0A";
    private static final Duration CLOSING_LIMIT = Duration.ofSeconds(5);
    private static final Duration CLOSING_PAUSE = Duration.ofMillis(50);

    private PortHolder() {}

    /**
     * Whether a server may listen there, now or in a moment: the system closes what a killed process held a little after the process
     * itself is gone.
     */
    static boolean freeSoon(int port) {
        return free(port) || (of(port).isEmpty() && Wait.until(CLOSING_LIMIT, CLOSING_PAUSE, () -> free(port)));
    }

    /** Whether a server may listen there on this machine's loopback address. */
    static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Name and number of the process that listens on a port, such as {@code java (pid 4711)}. */
    static Optional<String> of(int port) {
        Set<String> sockets = sockets(port);
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), sockets))
                .findFirst()
                .map(process -> name(process) + " (pid " + process.pid() + ")");
    }

    private static String name(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .orElse("?");
    }

    /** Sockets that listen on a port, in the form in which a process's open files name them. */
    private static Set<String> sockets(int port) {
        String local = String.format(Locale.ROOT, ":%04X", port);
        Set<String> found = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            Path file = Path.of(table);
            if (Files.isReadable(file)) {
                for (String line : lines(file)) {
                    String[] fields = line.strip().split("\\s+", -1);
                    if (fields.length > 9 && fields[1].endsWith(local) && fields[3].equals(LISTENING)) {
                        found.add("socket:[" + fields[9] + "]");
                    }
                }
            }
        }
        return found;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unknown) {
            return List.of();
        }
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path file : files) {
                if (Files.isSymbolicLink(file)
                        && sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException goneOrForeign) {
            return false;
        }
    }
}
