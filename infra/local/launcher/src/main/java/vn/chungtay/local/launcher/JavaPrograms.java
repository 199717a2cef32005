package vn.chungtay.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.chungtay.local.launcher.ServiceSpec.Program;

/**
 * How the suite's Java programs are run.
 *
 * <p>A Spring program spends most of its start with loading and linking classes. The JVM can keep the result in a file (JEP 483, JEP
 * 514), which lies beside the unpacked jar and belongs to this build of it and this JDK. It is made once, by a start that ends when the
 * program is put together and before it begins to work.
 */
final class JavaPrograms {

    private static final Duration PREPARATION_LIMIT = Duration.ofMinutes(3);

    /** Each takes more than one core and half a gibibyte. */
    private static final int PREPARED_AT_ONCE = 2;

    private final Path java;
    private final Apps apps;
    private final DataFolder folder;

    /**
     * @param java the {@code java} program that runs them all
     */
    JavaPrograms(Path java, Apps apps, DataFolder folder) {
        this.java = java;
        this.apps = apps;
        this.folder = folder;
    }

    /**
     * Command line of a process, with its cache of classes where there is one.
     *
     * @param options what this suite adds to the program's own options
     */
    List<String> command(String name, Program.Jvm program, List<String> options) {
        Path cache = cache(program);
        List<String> all = new ArrayList<>();
        if (Files.exists(cache)) {
            all.add("-XX:AOTCache=" + cache);
        }
        all.addAll(options);
        return line(name, program, all);
    }

    /**
     * Makes the caches that are missing. Without its cache a program starts as well, only slower: a failure is told and is no error.
     *
     * @param specs Spring programs whose servers are up: a start reaches out to them
     */
    void prepare(List<ServiceSpec> specs, Progress progress) {
        List<ServiceSpec> missing = specs.stream()
                .filter(spec -> spec.program() instanceof Program.Jvm jvm && !Files.exists(cache(jvm)))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        progress.say(
                "apps.preparing",
                String.join(", ", missing.stream().map(ServiceSpec::name).toList()));
        try (ExecutorService preparing = Executors.newFixedThreadPool(PREPARED_AT_ONCE)) {
            for (ServiceSpec spec : missing) {
                preparing.execute(() -> prepare(spec, (Program.Jvm) spec.program(), progress));
            }
        }
    }

    private void prepare(ServiceSpec spec, Program.Jvm program, Progress progress) {
        Path cache = cache(program);
        Path draft = cache.resolveSibling(cache.getFileName() + ".draft");
        Path log = cache.resolveSibling("classes.log");
        List<String> line =
                line(spec.name(), program, List.of("-XX:AOTCacheOutput=" + draft, "-Dspring.context.exit=onRefresh"));
        try {
            // A start that failed leaves a cache too, of the little that it got to.
            if (succeeds(line, spec.environment(), log) && Files.exists(draft)) {
                Files.move(draft, cache, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(draft);
                progress.say("apps.unprepared", spec.name(), log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cache " + cache, e);
        }
    }

    private static boolean succeeds(List<String> line, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (process.waitFor(PREPARATION_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "interrupted");
        }
    }

    private Path cache(Program.Jvm program) {
        return apps.of(program.module()).jar().resolveSibling("classes-" + Runtime.version() + ".aot");
    }

    private List<String> line(String name, Program.Jvm program, List<String> options) {
        Path jar = apps.of(program.module()).jar();
        Path temporary = DataFolder.made(folder.work(name).resolve("tmp"));
        String mainClass = program.mainClass();
        return Stream.of(
                        List.of(java.toString(), "-Dchungtay.service=" + name),
                        program.options(),
                        Services.COMMON_OPTIONS,
                        List.of("-Djava.io.tmpdir=" + temporary),
                        options,
                        mainClass == null ? List.of("-jar", jar.toString()) : List.of("-cp", jar.toString(), mainClass),
                        program.arguments())
                .flatMap(List::stream)
                .toList();
    }
}
