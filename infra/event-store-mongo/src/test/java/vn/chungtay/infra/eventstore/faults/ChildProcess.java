package vn.chungtay.infra.eventstore.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A JVM of its own that is paused, killed and started again. */
final class ChildProcess implements AutoCloseable {

    private static final int LONGEST_END_S = 30;

    private final String name;
    private final Class<?> main;
    private final Supplier<List<String>> arguments;
    private final Path output;
    private Process process;

    /**
     * Starts it.
     *
     * @param arguments asked for at each start
     */
    ChildProcess(String name, Class<?> main, Supplier<List<String>> arguments, Path folder) throws IOException {
        this.name = name;
        this.main = main;
        this.arguments = arguments;
        this.output = folder.resolve(name + ".out");
        this.process = start();
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(arguments.get());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    /** Starts it again if it was killed; it must not have ended otherwise. */
    void restartIfKilled() throws IOException {
        if (!process.isAlive()) {
            assertThat(process.exitValue())
                    .as("end of %s: %s", name, Files.readString(output))
                    .isEqualTo(Steps.KILLED);
            process = start();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }

    /** Lets it finish what it does, unless it dies before. */
    void end() throws IOException, InterruptedException {
        process.outputWriter().close();
        assertThat(process.waitFor(LONGEST_END_S, TimeUnit.SECONDS))
                .as("%s ends by itself", name)
                .isTrue();
        assertThat(process.exitValue())
                .as("end of %s: %s", name, Files.readString(output))
                .isIn(0, Steps.KILLED);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
