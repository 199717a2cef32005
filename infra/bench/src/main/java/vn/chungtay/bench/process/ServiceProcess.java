package vn.chungtay.bench.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service of the suite in a process of its own, on our class path but for another service, whose settings it would find first. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int END_SECONDS = 20;
    private static final int OK = 200;

    private final Process process;
    private final URI address;
    private final Thread atExit;

    private ServiceProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
        this.atExit = new Thread(process::destroyForcibly, "stop-" + process.pid());
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param application its class with the main method
     * @param without part of the name of the jar that must not be on its class path
     * @param memory of its JVM, for example {@code 1g}
     * @param environment its settings
     * @param arguments more of them
     * @throws IllegalStateException if it ends, or is not ready within three minutes
     */
    public static ServiceProcess start(
            Class<?> application,
            String without,
            String memory,
            Map<String, String> environment,
            List<String> arguments) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                JavaProcess.SERIAL_COLLECTOR,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Ddisable-axoniq-console-message=true",
                "-cp",
                classPath(without),
                application.getName(),
                "--server.port=" + port));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        try {
            var service = new ServiceProcess(builder.start(), URI.create("http://localhost:" + port));
            service.awaitReady();
            return service;
        } catch (IOException failed) {
            throw new UncheckedIOException("No process can be started for " + application.getName(), failed);
        }
    }

    private static String classPath(String without) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains(without))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException("There is no free port", failed);
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new IllegalStateException("The service did not become ready within " + PATIENCE);
                }
                LockSupport.parkNanos(200_000_000);
            }
        }
    }

    private boolean isReady(HttpClient client) throws IOException {
        var request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (ConnectException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a service starts", interrupted);
        }
    }

    /** Where it answers. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
