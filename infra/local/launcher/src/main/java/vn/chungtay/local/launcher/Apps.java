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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The modules' jars, unpacked beside them: a jar of jars starts slower. What is unpacked belongs to one build of a jar: it
 * lives in {@code target/launch/<fingerprint of the jar>}.
 */
final class Apps {

    private static final int KEPT = 2;

    private final MavenBuild build;
    private final Map<String, App> ready = new ConcurrentHashMap<>();

    /**
     * @param build knows where the jars are
     */
    Apps(MavenBuild build) {
        this.build = build;
    }

    /**
     * A program that can be started.
     *
     * @param module its module
     * @param jar main jar, beside the folder of its libraries
     */
    record App(String module, Path jar) {}

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
}
