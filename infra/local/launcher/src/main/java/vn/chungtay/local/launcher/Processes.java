package vn.chungtay.local.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts and stops processes that outlive this one, and finds them again.
 *
 * <p>A child must not hear the Ctrl-C that is meant for the launcher, which stops all in order: it starts with the signals of the
 * terminal ignored, in a session of its own where the system has {@code setsid}.
 */
final class Processes {

    /** Time to finish what is under way; after it a process is killed, which loses nothing but time. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private static final Duration KILL_LIMIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final String DEAF =
            "trap '' INT HUP; if command -v setsid >/dev/null; then exec setsid \"$@\"; fi; exec \"$@\"";

    private final DataFolder folder;
    private final ProcessRecords records;

    Processes(DataFolder folder) {
        this.folder = folder;
        this.records = new ProcessRecords(folder.run());
    }

    /** Starts a process and remembers it. */
    ProcessIdentity start(String name, int port, List<String> command, Map<String, String> environment) {
        Path work = DataFolder.made(folder.work(name));
        Path log = folder.openLog(name);
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", DEAF, "chungtay"));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(work.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectErrorStream(true);
        // Few memory arenas: each thread's own costs more than it brings.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            ProcessIdentity identity = ProcessIdentity.of(process.pid())
                    .orElseThrow(() -> new LauncherException("service.died", name, log, lastLines(name)));
            records.put(name, new ProcessRecords.Entry(identity, port));
            return identity;
        } catch (IOException e) {
            throw new LauncherException(e, "service.unstartable", name, e);
        }
    }

    /** The running process of that name, if one runs that this data folder knows. */
    Optional<ProcessRecords.Entry> running(String name) {
        return records.running(name);
    }

    /** Remembers a process that was not started here. */
    void remember(String name, ProcessIdentity identity) {
        records.put(name, new ProcessRecords.Entry(identity, 0));
    }

    /** Forgets a process without stopping it. */
    void forget(String name) {
        records.remove(name);
    }

    /** Whether a process was started and not stopped, be it that it runs or that it died. */
    boolean expected(String name) {
        return records.find(name).isPresent();
    }

    /** Ends processes, all at once, and returns when they have ended. */
    void stop(Collection<String> names) {
        List<ProcessIdentity> stopping = new ArrayList<>();
        for (String name : names) {
            records.running(name).ifPresent(entry -> stopping.add(entry.identity()));
        }
        stopping.forEach(identity -> identity.handle().ifPresent(ProcessHandle::destroy));
        if (!Wait.until(STOP_LIMIT, PAUSE, () -> stopping.stream().noneMatch(ProcessIdentity::alive))) {
            stopping.forEach(identity -> identity.handle().ifPresent(ProcessHandle::destroyForcibly));
            Wait.until(KILL_LIMIT, PAUSE, () -> stopping.stream().noneMatch(ProcessIdentity::alive));
        }
        names.forEach(records::remove);
    }

    /**
     * Kills a process (SIGKILL) and returns when it is gone. Its record stays, as after any crash.
     *
     * @return whether it ran
     */
    boolean kill(String name) {
        Optional<ProcessRecords.Entry> entry = records.running(name);
        entry.flatMap(found -> found.identity().handle()).ifPresent(ProcessHandle::destroyForcibly);
        entry.ifPresent(
                found -> Wait.until(KILL_LIMIT, PAUSE, () -> !found.identity().alive()));
        return entry.isPresent();
    }

    /** End of a log, to show why something died. */
    String lastLines(String name) {
        Path log = folder.log(name);
        if (!Files.exists(log)) {
            return "";
        }
        try {
            return Tail.last(log, 12);
        } catch (IOException e) {
            throw new UncheckedIOException("log " + log, e);
        }
    }

    /** Reads the ends of files. */
    static final class Tail {

        private static final int MAX_LINE_BYTES = 600;

        private Tail() {}

        static String last(Path file, int lines) throws IOException {
            try (var in = Files.newByteChannel(file)) {
                long from = Math.max(0, in.size() - (long) lines * MAX_LINE_BYTES);
                in.position(from);
                byte[] bytes = Channels.newInputStream(in).readAllBytes();
                List<String> all =
                        new String(bytes, StandardCharsets.UTF_8).lines().toList();
                return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
            }
        }
    }
}
