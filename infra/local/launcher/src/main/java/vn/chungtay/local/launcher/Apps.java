package vn.chungtay.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The modules' jars, unpacked beside them: a jar of jars starts slower and cannot use a cache of loaded classes (JEP 483, JEP 514).
 * Both belong to one build of a jar: they live in {@code target/launch/<fingerprint of the jar>}.
 */
final class Apps {

    private static final int KEPT = 2;
    private static final int LIMIT_SECONDS = 120;

    private final MavenBuild build;
    private final Path java;
    private final Map<String, App> ready = new ConcurrentHashMap<>();

    /**
     * @param build knows where the jars are
     * @param java the {@code java} program
     */
    Apps(MavenBuild build, Path java) {
        this.build = build;
        this.java = java;
    }

    /**
     * A program that can be started.
     *
     * @param module its module
     * @param jar main jar, beside the folder of its libraries
     */
    record App(String module, Path jar) {

        /** Cache of loaded classes, one for each way to start the jar; may not be there yet. */
        Path cache(String name) {
            return jar.resolveSibling(name + ".aot");
        }
    }

    /**
     * The unpacked program of a module.
     *
     * @throws LauncherException when its jar was never built
     */
    App of(String module) {
        return ready.computeIfAbsent(module, this::unpacked);
    }

    private App unpacked(String module) {
        Path jar = build.jar(module).orElseThrow(() -> new LauncherException("jar.missing", module));
        Path launch = DataFolder.made(jar.resolveSibling("launch"));
        try (FileChannel lock =
                        FileChannel.open(launch.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            if (!held.isValid()) {
                throw new IllegalStateException("lost the lock of " + launch);
            }
            Path folder = launch.resolve(JarOfJars.fingerprint(jar));
            if (!Files.isDirectory(folder)) {
                unpack(jar, folder);
                forgetOlder(launch);
            }
            return new App(module, folder.resolve(jar.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking " + jar, e);
        }
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
        DataFolder.delete(draft);
        JarOfJars.unpack(jar, draft);
        Files.move(draft, folder);
    }

    /** Keeps the build before this one: it may still run. */
    private static void forgetOlder(Path launch) throws IOException {
        List<Path> builds;
        try (Stream<Path> files = Files.list(launch)) {
            builds = new ArrayList<>(files.filter(Files::isDirectory).toList());
        }
        builds.sort(Comparator.comparingLong((Path folder) -> folder.toFile().lastModified())
                .reversed());
        builds.stream().skip(KEPT).forEach(DataFolder::delete);
    }

    /**
     * Starts a program once for nothing but its cache of loaded classes. Without the cache it starts too, only slower: a failure here is
     * told and not an error.
     *
     * @param cache file to write
     * @param options options of the JVM, the same as later
     * @param program jar or class with its arguments
     * @return whether the cache is there
     */
    boolean train(Path cache, List<String> options, List<String> program, Map<String, String> environment) {
        Path draft = cache.resolveSibling(cache.getFileName() + ".draft");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(List.of("-XX:AOTCacheOutput=" + draft, "-Dspring.context.exit=onRefresh"));
        command.addAll(program);
        try {
            run(command, environment, cache.resolveSibling(cache.getFileName() + ".log"));
            if (Files.exists(draft)) {
                Files.move(draft, cache);
            }
            return Files.exists(cache);
        } catch (IOException e) {
            throw new UncheckedIOException("cache " + cache, e);
        }
    }

    private static int run(List<String> command, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(new HashMap<>(environment));
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "interrupted");
        }
    }
}
