package vn.chungtay.bench.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A second JVM on our own class path that answers one line for each line it is told. Its errors go to our error output; it ends
 * with us.
 */
final class JavaProcess implements AutoCloseable {

    private static final int END_SECONDS = 10;

    /** The collector of the suite's servers and services. */
    static final String SERIAL_COLLECTOR = "-XX:+UseSerialGC";

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;
    private final Thread atExit;

    private JavaProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        this.atExit = new Thread(process::destroyForcibly, "stop-" + process.pid());
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static JavaProcess start(Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Ddisable-axoniq-console-message=true");
        command.add("-Dlogback.configurationFile=logback.xml");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        try {
            return new JavaProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException("No process can be started for " + main.getName(), failed);
        }
    }

    void tell(String order) {
        try {
            orders.write(order);
            orders.newLine();
            orders.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException("The process " + process.pid() + " does not listen", failed);
        }
    }

    /** Waits for its next line that begins with this word, and returns the rest of it. */
    String answer(String word) {
        try {
            String line = answers.readLine();
            if (line == null || !line.startsWith(word)) {
                throw new IllegalStateException("The process " + process.pid() + " said " + line + ", not " + word);
            }
            return line.substring(word.length()).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("The process " + process.pid() + " does not answer", failed);
        }
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
