package vn.chungtay.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs that are not ours. */
final class Programs {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private Programs() {}

    /** Whether this can be run and ends well. */
    static boolean has(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            return ended(process) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /**
     * Runs a program and gives what it printed.
     *
     * @throws AssertionError with its complaints when it ends with another status than 0, or not in time
     */
    static String run(Map<String, String> environment, String... command) {
        try {
            Path output = Files.createTempFile("program", ".out");
            Path complaints = Files.createTempFile("program", ".err");
            output.toFile().deleteOnExit();
            complaints.toFile().deleteOnExit();
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(complaints.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = ended(process);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(
                        List.of(command) + (ended ? " failed: " : " did not end: ") + Files.readString(complaints));
            }
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(List.of(command) + " cannot be run", e);
        }
    }

    private static boolean ended(Process process) {
        try {
            boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return ended;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
